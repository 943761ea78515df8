import type { AnalysisTexts, CampaignAnalysisTexts } from '../en/analysis.ts'
import { spaced } from './spaced.ts'

const campaign: CampaignAnalysisTexts = {
  early: (share) =>
    `目前过了 ${share} 的天数。效果的区间比最终的宽，因此不论看多少次都成立（各组表格里的区间只对这一次查看成立）；现在不下结论，也不保存。`,
  between: (d) =>
    `${d.arm} 与 ${d.against} 相比：${d.metric} ${d.difference}（95% 区间 ${d.low} 至 ${d.high}）：${d.verdict}。`,
  betweenUnknown: (arm, against, reason) => `${arm} 与 ${against} 相比：未知，因为${reason}。`,
  gained: (d) =>
    `${d.arm} 的 ${d.mailboxes} 个邮箱与对照组相比带来 ${d.orders} 单（${d.ordersRange}），收入 ${d.revenue}（${d.revenueRange}）。`,
  profit: (profit, range) => `毛利减去订单和消息的成本，即利润 ${profit}（${range}）。`,
  noProfit: (arm, reason) => `${arm} 的利润未知：${reason}。`,
  capped: (d) =>
    `把最大的 ${d.above} 个金额截到 ${d.at} 后，${d.arm} 的人均消费与对照组相比为 ${d.difference}（95% 区间 ${d.low} 至 ${d.high}）。`,
  noGroups: (reason) => `在其他分群中效果是否不同未知：${reason}。`,
  groupsAlike: (tests) => `未见分群之间的差异（查看了 ${tests} 项，并已校正）：各分群都按总体效果看待。`,
  groupsDiffer: (d) => `${d.arm} 对${d.metric}的影响因分群而异（校正后 p ${d.p}）：${d.effects}。`,
  noDecision: (reason) => `下一步无法计算：${reason}。`,
  sendNobody: '谁也不发',
  sendAll: (variant) => `给所有人发 ${variant}`,
  decision: (d) =>
    `下一步，按期望利润：${d.choice}，${d.mailboxes} 个邮箱 ${d.profit}。没有更好选择的概率为 ${d.chance}；若有更好的，平均会多得 ${d.loss}。`,
  clicked: (d) =>
    `${d.arm} 的邮箱中有 ${d.share} 点击（95% 区间 ${d.low} 至 ${d.high}），机器点击不计；对照组没有可点击的内容。`,
  otherNobody: (less) => `若谁也不发：预期少得 ${less}。`,
  otherChoice: (d) => `若${d.choice}：${d.profit}（${d.range}）；少得 ${d.less}。`,
  round: (gain, cost, sends) => `再做一轮会使以后每次发送多得 ${gain}，花费 ${cost}：${sends} 次发送后回本。`,
  roundNever: (gain, cost) => `再做一轮会使以后每次发送多得 ${gain}，花费 ${cost}：不值得。`,
  stoppedVariant: (variant) => `${variant} 未参与比较，不论其收益：它对读者的损害超出允许。`,
  prior: {
    none: '事先没有任何看法，因此只计入这次活动。',
    assumed: '也计入了简报所假定的一般消息的效果。',
    learned: '也计入了以往活动的经验。',
  },
  drawn: {
    assumed: (d) =>
      `即每个邮箱 ${d.expected}，而 ${d.variant} 在这次活动中每个邮箱得到 ${d.measured}：一次结果带有运气，因此向简报所假定的一般消息的效果收缩。`,
    learned: (d) =>
      `即每个邮箱 ${d.expected}，而 ${d.variant} 在这次活动中每个邮箱得到 ${d.measured}：一次结果带有运气，因此向以往活动的经验收缩。`,
  },
  nextBrief: '下一份简报会重新计算：按届时可以写信的邮箱，并用关于下单的经验代替这里的利润，因此数字会不同。',
}

/** 分析结果的中文文字。 */
export const analysis: AnalysisTexts = {
  campaign,
  metrics: {
    ordered: { label: '下单比例', phrase: '下单比例' },
    orders: { label: '人均订单数', phrase: '人均订单数' },
    spend: { label: '人均消费', phrase: '人均消费' },
    profit: { label: '人均利润', phrase: '人均利润' },
    clicked: { label: '点击比例', phrase: '点击比例' },
    visited: { label: '访问比例', phrase: '访问比例' },
  },
  quoted: (name) => `“${name}”`,
  notProof: '“未见差异”并不证明没有差异：区间说明它可能有多大。',
  any: '任一消息',
  holdout: '对照组',
  points: (difference) => `${difference} 个百分点`,
  range: (low, high) => `${low} 至 ${high}`,
  shows: { raised: '更高', lowered: '更低', 'not-shown': '未见差异', 'not-known': '未知' },
  reasons: {
    nobody: '其中一组没有人',
    'too-few': '人数太少',
    'too-few-with-any': '其中一组有此数额的不到十人，其均值全凭运气',
    'nothing-varies': '其中所有人都一样',
    'not-above-zero': '有一组的均值不大于 0',
    'no-before': '没有之前的数据',
    'before-constant': '之前的数据无法区分他们',
    'weights-changed': '各组比例中途变过',
    'margin-unknown': '毛利率未知（shoal.yaml 中的 value.margin）',
    'costs-unknown': '活动没有保存成本',
    'one-segment': '所有人都在同一分群',
    'segments-unknown': '不知道他们当时所在的分群',
    'no-plan': '没有说明各组本应有多大',
    'groups-differ-from-plan': '各组大小与计划不符',
    'too-early': '天数尚未满',
    'all-stopped': '没有可用的消息，因为每条对读者的损害都超出允许',
    'orders-begin-later': '订单从该季度开始之后才有',
  },
  unknown: (reason) => `未知：${reason}`,
  sentences: {
    raised: (d) => `${spaced(d.arm)}使${d.metric}提高了 ${d.difference}（95% 区间 ${d.low} 至 ${d.high}）。`,
    lowered: (d) => `${spaced(d.arm)}使${d.metric}降低了 ${d.difference}（95% 区间 ${d.low} 至 ${d.high}）。`,
    'not-shown': (d) =>
      `未见差异：${spaced(d.arm)}对${d.metric}的影响在 ${d.low} 与 ${spaced(d.high)}之间（95% 区间），其中包括没有影响。`,
    'not-known': (d) => `${spaced(d.arm)}对${d.metric}的影响未知：${d.reason}。`,
  },
  stops: (p, arms) =>
    `各组大小与计划不符（${arms}；偶然如此的 p ${p}）。分组或计数时出了错：查明之前，不要从这些数字得出任何结论。`,
  arm: (arm, count, expected) => `${arm} ${count}，应为 ${expected}`,
  methods: {
    newcombe: 'Newcombe',
    welch: 'Welch',
    hall: 'Hall',
    epochs: '在比例不变的各时段内',
    'inverse-propensity': '按入组概率的倒数加权',
    cuped: 'CUPED',
    regression: '回归，HC2',
    delta: 'delta 方法',
  },
  columns: {
    arm: '组',
    units: '分配人数',
    mean: '均值',
    interval: '95% 区间',
    metric: '指标',
    difference: '差异',
    lift: '提升',
    p: 'p',
    shows: '结论',
    bootstrap: '重抽样',
    capped: '大额截尾',
    adjusted: '按之前数据校正',
    anyTime: '随时查看都成立',
    holm: '校正后的 p',
    group: '群体',
  },
}
