import type { ValueTexts } from '../en/value.ts'

/** 客户价值（中文）。 */
export const valueText: ValueTexts = {
  title: '客户价值',
  models: {
    bg: 'BG/NBD 加 Gamma-Gamma 模型',
    mbg: 'MBG/NBD 加 Gamma-Gamma 模型',
    pareto: 'Pareto/NBD 加 Gamma-Gamma 模型',
    hurdle: '梯度提升树两步模型',
    'past-rate': '人人照旧',
  },
  tiers: {
    high: { name: '高价值', what: '生命周期价值最高的五分之一' },
    potential: { name: '有潜力', what: '其后的三成' },
    lapsed: { name: '已沉寂', what: '以往消费多，今后预期少' },
    low: { name: '低价值', what: '其余客户' },
  },
  ahead: (count, total, range, months) =>
    `预计 ${count} 位客户在今后 ${months} 个月带来 ${total}（95% 区间 ${range}）。`,
  soFar: (count, total) => `${count} 位客户至今带来 ${total}，已扣除退货。`,
  refusal: {
    'few-customers': (customers) => `没有预测：只有 ${customers} 位客户，至少需要 100 位。`,
    'few-repeats': (_customers, repeaters) =>
      `没有预测：只有 ${repeaters} 位客户在不止一天购买过，至少需要 30 位才能看出客户如何回购。`,
    'no-variation': () => '没有预测：所有客户的行为都一样，无从区分。',
    short: () => '没有预测：无法检验预测，至少需要十二周的订单。',
  },
  descriptive: '以下是至今的价值，不代表今后。',
  chosen: (model, days, from) => `选用：${model}。以 ${from} 为起点做预测，与其后 ${days} 天的实际相比，它最接近。`,
  explained: (share) => `它解释了客户消费差异的 ${share}。`,
  missed: (predicted, actual, off, below) =>
    `合计预测 ${predicted}，实际 ${actual}，${below ? '偏低' : '偏高'} ${off}。`,
  beside: (list) => `其他模型的解释程度：${list}。`,
  before: (months, total) => `此前 ${months} 个月全部客户带来收入 ${total}。`,
  topFifth: (share) => `预测最高的五分之一客户贡献了收入的 ${share}。`,
  nobodyLeaves: '订单中看不出有客户流失：很久没买的人也可能只是买得少。',
  onceOnly: '按这个模型，只买过一次的人无论多久以前都算仍在购买；请不要理解为“活跃”。',
  leverage: (customers, change) =>
    `少数客户左右了模型：去掉购买最频繁的 ${customers} 位后，其余客户的预期变为 ${change}。`,
  topTen: (share) => `其中十位客户占 ${share}。`,
  season: (days) => `模型不了解季节，以最近 ${2 * days} 天为常态：旺季之后的合计会偏高，淡季之后会偏低。`,
  correlated: '买得频繁的客户每次的金额也不同，而模型假定两者无关。',
  margin: {
    costs: (rate, covered) => `毛利率 ${rate}，依据占收入 ${covered} 的商品成本。`,
    settings: (rate) => `毛利率 ${rate}（按设置）。`,
  },
  unknown: (list) => `未知因而未扣除：${list}。因此这里是收入而不是利润。`,
  costs: {
    margin: '商品成本（margin）',
    service: '订单履约成本（servicePerOrder）',
    acquisition: '获客成本（acquisition）',
    campaigns: '营销活动成本（campaignsPerMonth）',
  },
  costKeys: '可在 shoal.yaml 的 value: 下设置。',
  heading: {
    segment: '分群',
    tier: '层级',
    customers: '客户数',
    revenue: '至今收入',
    past: '至今价值',
    alive: '仍在购买',
    purchases: '今后购买次数',
    mean: '人均生命周期价值',
    total: '生命周期价值',
    range: '95% 区间',
    share: '占比',
  },
  file: (path) => `全部客户：${path}`,
}
