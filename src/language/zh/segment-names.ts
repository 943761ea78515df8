import type { SegmentNameTexts } from '../en/segment-names.ts'

/** Names of segments in Chinese. */
export const segmentNames: SegmentNameTexts = {
  recency: { recent: '近期', lapsed: '沉睡' },
  frequency: { 'one-time': '一次性', frequent: '高频', occasional: '低频' },
  money: { big: '高消费', small: '低消费' },
  middle: '中间型客户',
  join: (recency, frequency, money) =>
    `${[recency, frequency, money].filter((word) => word !== undefined).join('')}客户`,
  higher: (header) => `${header}较高`,
  lower: (header) => `${header}较低`,
  list: (parts) => parts.join('、'),
  distinguish: { more: (name) => `${name}（消费较高）`, less: (name) => `${name}（消费较低）` },
  numbered: (name, number) => `${name}（${number}）`,
}
