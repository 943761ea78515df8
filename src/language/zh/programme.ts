import type { ProgrammeTexts } from '../en/programme.ts'

/** 整体效果的中文文案。 */
export const programmeTexts: ProgrammeTexts = {
  none: (last) => `这些订单截至 ${last}，其间没有发送过活动，没有整体效果可衡量。`,
  newer:
    '下一步：shoal results programme --orders FILE，订单应从第一个活动之前直到现在；不加 --orders 时按已导入的订单计算',
  tooMany: (written) =>
    `这不可能全部来自这些活动，它们只给 ${written} 个邮箱发了信息：两边另有差别，例如别处发出的邮件。查明之前请以各活动自己的结果为准。`,
  quarter: (name, until) => `${name}${until === undefined ? '' : `，截至 ${until}`}`,
  nobody: '长期对照组中没有人，或其余没有人，在季度开始之前下过单：无法比较。',
  beginsLater: (first) => `这些订单从 ${first} 才开始，晚于该季度的开始，之前的订单未知：请提供更早开始的导出文件。`,
  sides: (d) =>
    `参与活动的 ${d.mailboxes} 个邮箱中有 ${d.share} 下单（每个 ${d.perMailbox}）；长期对照组 ${d.held} 个邮箱中有 ${d.heldShare} 下单（每个 ${d.heldPerMailbox}）。`,
  share: ({ points, low, high }) => `下单比例：多 ${points} 个百分点（95% 区间 ${low} 至 ${high}）。`,
  money: ({ value, low, high }) => `每个邮箱的收入：多 ${value}（${low} 至 ${high}）。`,
  more: ({ ordered, low, high }) => `即多 ${ordered} 个下单的邮箱（${low} 至 ${high}）。`,
  sum: ({ ordered, low, high, campaigns }) =>
    `各活动自己的结果相加（${campaigns}）：多 ${ordered} 个下单的邮箱（${low} 至 ${high}）。`,
  unmeasured: (campaigns) => `未衡量、未计入其中：${campaigns}。`,
  noSum: '本季度开始的活动都还没有衡量。',
  apart: '两者可能不同：活动之间会互相抢订单，一个活动提前的订单可能被另一个计入，退订也会减少以后的订单。',
  overlap: ({ several, written, most }) =>
    `收到过消息的 ${written} 个邮箱中，有 ${several} 个同时处于多个活动（最多 ${most} 个）。`,
  note: (holdout) => `只计入季度开始之前已下过单的邮箱；全部邮箱的 ${holdout} 为长期对照组，每年重新抽取。`,
  verdicts: {
    raised: '整体上提高了订单。',
    lowered: '整体上减少了订单。',
    open: '没有显示出差异；这不等于没有差异。',
  },
}
