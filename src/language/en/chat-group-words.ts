import type { SegmentTrait } from './chat-requests.ts'

/** Customers as people speak of them in a question about figures: by what the name of a segment may say, by orders that came back, or as those who are lost. */
export type GroupKind = Exclude<SegmentTrait, 'recent' | 'returned'> | 'repeat' | 'churn'

const people = '(?:customers?|buyers?|clients?|shoppers?|people|users?|members?|ones|accounts?)'
const of = (words: string): string => `\\b(?:${words}) ${people}\\b`

/** Patterns for text in lower case, the more telling first. */
export const groupWordsEn: Readonly<Record<GroupKind, RegExp>> = {
  churn: /\b(?:customer )?(?:churn|attrition)(?: rate)?\b/u,
  lapsed: new RegExp(
    `\\b(?:lapsed|dormant|inactive|churned|lost|sleeping|former|lapsing)\\b(?: ${people}\\b)?|\\bgone quiet\\b`,
    'u',
  ),
  'one-time': new RegExp(`\\bone[- ](?:time|off)(?: ${people})?\\b|\\bone[- ]timers?\\b|${of('single[- ]order')}`, 'u'),
  repeat: new RegExp(`${of('repeat|repeating')}|\\brepeaters?\\b`, 'u'),
  frequent: new RegExp(`${of('loyal|regular|frequent')}|\\bregulars\\b|\\bloyals\\b`, 'u'),
  occasional: new RegExp(of('occasional|infrequent|rare'), 'u'),
  big: new RegExp(
    `\\b(?:big|high|heavy|top|biggest) spenders?\\b|${of('best|top|biggest|most valuable|valuable|high[- ]value|vip|key')}|\\bvips?\\b`,
    'u',
  ),
  small: new RegExp(`\\b(?:small|low|light) spenders?\\b|${of('low[- ]value|worst|least valuable')}`, 'u'),
}
