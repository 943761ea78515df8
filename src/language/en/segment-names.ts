/** Words from which the names of segments are made. Undefined: nothing is said of that side. */
export interface SegmentNameTexts {
  recency: Record<'recent' | 'lapsed', string>
  frequency: Record<'one-time' | 'frequent' | 'occasional', string>
  money: Record<'big' | 'small' | 'returned', string>
  middle: string
  join: (recency: string | undefined, frequency: string | undefined, money: string | undefined) => string
  higher: (header: string) => string
  lower: (header: string) => string
  list: (parts: string[]) => string
  distinguish: Record<'more' | 'less', (name: string) => string>
  numbered: (name: string, number: number) => string
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Names of segments in English. */
export const segmentNames: SegmentNameTexts = {
  recency: { recent: 'recent', lapsed: 'lapsed' },
  frequency: { 'one-time': 'one-time', frequent: 'frequent', occasional: 'occasional' },
  money: { big: 'big spenders', small: 'small spenders', returned: 'customers who returned what they bought' },
  middle: 'Customers in between',
  join: (recency, frequency, money) =>
    sentenceCase([recency, frequency, money ?? 'buyers'].filter((word) => word !== undefined).join(' ')),
  higher: (header) => `high ${header}`,
  lower: (header) => `low ${header}`,
  list: (parts) => sentenceCase(parts.join(', ')),
  distinguish: { more: (name) => `${name}, higher spend`, less: (name) => `${name}, lower spend` },
  numbered: (name, number) => `${name} ${number}`,
}
