import type { LearningTexts } from '../en/learnings.ts'

const lasting = (from: string, until: string): string => (from === until ? from : `${from} 至 ${until}`)

/** 经验的中文文案。 */
export const learningTexts: LearningTexts = {
  angle: (name) => `角度“${name}”`,
  features: {
    question: '主题是问句',
    exclamation: '用了感叹号',
    'brief-subject': '主题一眼就能看完',
    urgency: '催促的词语',
    number: '主题里有数字',
    name: '称呼读者的名字',
    you: '主题里有“您”',
    we: '主题里有“我们”',
    benefit: '主题说明有什么好处',
    newness: '主题说有新东西',
    thanks: '主题表示感谢',
    help: '主题表示愿意帮忙',
    invitation: '主题是邀请',
    'others-chose': '提到别人的选择',
    product: '写出商品名称',
    offer: '写出优惠',
  },
  offers: { none: '不带优惠的消息', amount: '立减金额', 'free-shipping': '包邮' },
  discount: (depth) => `${depth} 的折扣`,
  weekday: (day) => `在${day}发送`,
  these: '这些客户',
  all: '所有试过的群体',
  carried: (whom, share) => `${whom}（部分结果来自较早的分群：那些客户中有 ${share} 在这里）`,
  carriedOver: (whom) => `${whom}（部分结果来自较早的分群）`,
  gone: {
    spread: (whom) => `较早分群中的${whom}（现在没有一个群体包含其中大部分客户，因此按其他群体计）`,
    unknown: (whom) => `较早分群中的${whom}（不知道这些客户现在在哪个群体，因此按其他群体计）`,
  },
  versus: { holdout: '与对照组相比', others: '与同一活动的其他消息相比' },
  verdicts: { raised: '提高了下单率。', lowered: '降低了下单率。', open: '未显示出差异。' },
  states: { hypothesis: '假设', supported: '已证实', contradicted: '已推翻', retired: '已停用' },
  reasons: {
    untried: '还没有其他活动试过',
    'not-shown': '其他活动没有显示出来',
    aged: '显示它的结果已经过去很久',
    confirmed: '产生它之外的活动也显示出来',
    opposite: '产生它之外的活动显示相反',
    'clicks-only': '提高点击，不提高下单',
    guardrail: '使读者流失：退订、投诉或评分差于可接受的程度',
    faded: '后来的活动显示不到一半',
    'by-hand': '有人停用了它',
  },
  line: (d) =>
    `${d.id}（${d.state}：${d.reason}）：${d.thing}，对${d.whom}，${d.versus}：预期 ${d.effect} 个百分点（95% 区间 ${d.low} 至 ${d.high}）；实测 ${d.measured} 个百分点，${d.campaigns} 中 ${d.mailboxes} 个邮箱，${lasting(d.from, d.until)}。${d.verdict}`,
  words: (d) => `${d.thing}，对${d.whom}（${d.state}）：${d.verdict}`,
  off: '经验已关闭。',
  none: '暂无：针对该群体的活动还没有测量过结果。',
  angleReasons: {
    raised: (angle, id, effect) =>
      `${angle}。根据 ${id}，它对这些客户的预期效果最高：每一百个邮箱多 ${effect} 个下单。`,
    instead: (angle, ids) => `${angle}。${ids} 显示排在它前面的效果较差或降低了下单率，因此由它代替。`,
    open: (angle, ids) => `${angle}。对这些客户测量过的结果（${ids}）没有显示出差异，因此仍按规则的顺序。`,
    off: (angle) => `${angle}。经验已关闭，因此仍按规则的顺序。`,
  },
  segment: (ids) => `消息在这里的效果，有结果的按 ${ids} 计算。`,
  time: (day, id) => `${day}：根据 ${id}，在试过的各天里，这一天的消息带来的订单最多。`,
  shares: {
    untried: (shares, ids) => `份额：${shares}。这些消息从未发给这些客户，因此均等；在别处的结果：${ids}。`,
    explore: (shares, ids) => `份额：${shares}。仍在试探；目前有 ${ids}。`,
    undecided: (shares, ids) =>
      `份额：${shares}。试过的数量（${ids}）足以显示值得在意的差异，但没有显示出来，因此保持均等。`,
    commit: (shares, ids) => `份额：${shares}。根据 ${ids}，已确定哪个带来最多；其余各个保留小份额，以便发现变化。`,
    thompson: (shares, ids) => `份额：${shares}，按各自最优的可能性分配，根据 ${ids}。`,
  },
}
