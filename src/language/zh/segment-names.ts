import type { SegmentNameTexts } from '../en/segment-names.ts'

/** How more and less of an attribute are called in Chinese, by what its header speaks of; of several the first counts. */
const degrees: [header: RegExp, more: string, less: string][] = [
  [/频率|次数/, '较高', '较低'],
  [/时间|时长|天数/, '较长', '较短'],
  [/年龄/, '较大', '较小'],
]

function degreeOf(header: string): { more: string; less: string } {
  const [, more, less] = degrees.find(([spoken]) => spoken.test(header)) ?? [undefined, '较高', '较低']
  return { more, less }
}

/** Names of segments in Chinese. */
export const segmentNames: SegmentNameTexts = {
  recency: { recent: '近期', lapsed: '沉睡' },
  frequency: { 'one-time': '一次性', frequent: '高频', occasional: '低频' },
  money: { big: '高消费', small: '低消费', returned: '退货抵消购买的' },
  middle: '其他客户',
  join: (recency, frequency, money) =>
    `${[recency, frequency, money].filter((word) => word !== undefined).join('')}客户`,
  higher: (header) => `${header}${degreeOf(header).more}`,
  lower: (header) => `${header}${degreeOf(header).less}`,
  list: (parts) => parts.join('、'),
  distinguish: { more: (name) => `${name}（消费较高）`, less: (name) => `${name}（消费较低）` },
  numbered: (name, number) => `${name}（${number}）`,
}
