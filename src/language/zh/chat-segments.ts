import type { SegmentTexts } from '../en/chat-segments.ts'

/** Sentences about segments in Chinese. */
export const segmentTexts: SegmentTexts = {
  readingAll: '现行分群中的所有客户群',
  readingOne: '“{segment}”是什么样的客户',
  readingTwo: '“{first}”与“{second}”的差别',
  how: '取自现行分群的事实：该群全部客户的数值，与全体客户对比，每项差别均经检验。',
  howTwo: '取自两个客户群的事实；只有两者的区间不重叠时才称一方更高。',
  count: '共有 {count}。',
  largest: '{segment}人数最多：{customers}，占全体的 {share}。',
  mostRevenue: '{segment}带来的销售额最多：{share}。',
  both: '{segment}人数最多（{customers}，占 {share}），带来的销售额也最多：{revenue}。',
  ask: '可以让我介绍其中一个，或比较两个。',
  sizes: '{first}有 {customers}，{second}有 {others}。',
  higher: '{first}的{label}更高：{value}，{second}为 {other}。',
  lower: '{first}的{label}更低：{value}，{second}为 {other}。',
  alike: '两者的{label}相近：{value}与 {other}。',
  noneApart: '没有哪项数值的差别超出波动范围。',
  nextOne: '想触达他们，可以让我为{segment}起草活动简报。',
  columns: { segment: '客户群', customers: '客户数', share: '客户占比', revenue: '销售额占比', figure: '数值' },
  segments: '客户群',
  noSegments: '还没有客户群。运行 “shoal segment” 即可划分。',
  describe: (name) => `介绍客户群${name}`,
  unknown: (known) => `没有叫这个名字的客户群。现有：${known}。`,
  of: (label, name) => `${name}的${label}`,
}
