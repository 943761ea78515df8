import type { lifetimeWords as lifetimeWordsEn, ValueTexts } from '../en/value.ts'

/** 客户价值（中文）。 */
export const valueText: ValueTexts = {
  title: '客户价值',
  models: {
    bg: 'BG/NBD 加 Gamma-Gamma 模型',
    mbg: 'MBG/NBD 加 Gamma-Gamma 模型',
    pareto: 'Pareto/NBD 加 Gamma-Gamma 模型',
    hurdle: '两步模型（梯度提升树：会不会买、买几次、买多少）',
    'past-rate': '每位客户照过去的频率继续购买',
  },
  tiers: {
    high: { name: '高价值', what: '生命周期价值最高的五分之一' },
    potential: { name: '有潜力', what: '其后的三成' },
    lapsed: { name: '已沉寂', what: '以往消费多，今后预期少' },
    low: { name: '低价值', what: '其余客户' },
  },
  ahead: (count, total, isMargin, months) =>
    `预计 ${count} 位客户在今后 ${months} 个月带来 ${total}${isMargin ? '（已扣除商品成本）' : ''}`,
  range: (range) => `，95% 区间 ${range}。`,
  noRange: '。误差有多大无法得知：订单不足以确定模型的参数。',
  busy: (days, share) => `最近 ${days} 天的销售额比事先的预测多 ${share}。如果那是圣诞节之类的旺季，这个合计就偏高。`,
  quiet: (days, share) => `最近 ${days} 天的销售额比事先的预测少 ${share}。如果那是季节原因，这个合计就偏低。`,
  season: '模型不了解季节。',
  newcomers: '今后新来的客户不在其中。',
  soFar: (count, total) => `${count} 位客户至今带来 ${total}，已扣除退货。`,
  without: (count, revenue) =>
    `未计入 ${count} 位没有有效购买的客户。加上他们的退货以及找不到对应购买的退货，全部订单的销售额为 ${revenue}。`,
  refusal: {
    'few-customers': (count) => `没有预测：只有 ${count} 位客户，至少需要 100 位。`,
    'few-repeats': (_customers, repeaters) =>
      `没有预测：只有 ${repeaters} 位客户在不止一天购买过；至少需要 30 位（在用来检验的时段之前也是），才能看出客户如何回购。`,
    'no-variation': () => '没有预测：所有客户的行为都一样，无从区分。',
    short: () => '没有预测：无法检验预测，至少需要十二周的订单。',
  },
  descriptive: '以下是至今的价值，不代表今后。',
  chosen: (model, days, from) => `选用：${model}。以 ${from} 为起点做预测，与其后 ${days} 天的实际相比，它最接近。`,
  beaten: (model, days, from) =>
    `请谨慎看待：以 ${from} 为起点做预测，与其后 ${days} 天的实际相比，“照过去的频率继续购买”比所有模型都接近。这里显示其中最接近的：${model}。它不写入事实表。`,
  explained: (share) => `它解释了客户消费差异的 ${share}。`,
  explainsNothing: '它还不如对每位客户都作同样的预期。',
  missed: (predicted, actual, off, below) =>
    `对于当天之前买过的客户，合计预测 ${predicted}，实际 ${actual}，${below ? '偏低' : '偏高'} ${off}。`,
  beside: (list) => `其他模型的解释程度：${list}。`,
  nothing: '没有解释力',
  before: (months, total, isMargin) =>
    `此前 ${months} 个月，他们带来${isMargin ? '（已扣除商品成本）' : '销售额'} ${total}。`,
  topFifth: (share) => `预测最高的五分之一客户贡献了销售额的 ${share}。`,
  nobodyLeaves: '订单中看不出有客户流失：很久没买的人也可能只是买得少，因此不说谁仍在购买。',
  leverage: (count, change) =>
    `少数客户左右了模型：去掉购买最频繁的 ${count} 位后，其余客户的预期购买次数变化 ${change}。`,
  leverageSpend: (count, change) =>
    `少数客户左右了金额：去掉每次消费最高的 ${count} 位后，其余客户每次购买的预期金额变化 ${change}。`,
  topTen: (share) => `其中十位客户占 ${share}。`,
  correlated: '买得频繁的客户每次的金额也不同，而模型假定两者无关。',
  margin: {
    costs: (rate, covered) => `毛利率 ${rate}，依据占销售额 ${covered} 的商品成本。`,
    settings: (rate) => `毛利率 ${rate}（按设置）。`,
  },
  unknown: (list, isMargin) =>
    `未知因而未扣除：${list}。${isMargin ? '最终剩下的会更少。' : '因此这里是销售额而不是利润。'}`,
  costs: {
    margin: '商品成本（margin）',
    service: '订单履约成本（servicePerOrder）',
    acquisition: '获客成本（acquisition）',
    campaigns: '营销活动成本（campaignsPerMonth）',
  },
  costKeys: '可在 shoal.yaml 的 value: 下设置。',
  small: (count) => `不足 ${count} 位客户：这些数字不会离开本机`,
  heading: {
    segment: '群体',
    tier: '层级',
    customers: '客户数',
    revenue: '至今销售额',
    past: '至今价值',
    alive: '仍在购买',
    purchases: '今后购买次数',
    mean: '人均生命周期价值',
    total: '生命周期价值',
    range: '95% 区间',
    share: '占比',
    caption: (what) => `按${what}看价值`,
  },
  checks: {
    summary: '预测准不准，以及模型参数',
    tracking: '回购次数：实际与预期',
    trackingCaption: (cutoff) => `${cutoff} 之前买过的客户自开始以来的回购次数。从那天起，模型没有看到任何数据。`,
    trackingAlt: (day, cutoff, actual, expected) =>
      `到 ${day}，在 ${cutoff} 之前买过的客户实际回购 ${actual} 次，购买模型预期 ${expected} 次。`,
    actual: '实际',
    expected: '购买模型的预期',
    purchaseDeciles: '留出时段的人均购买次数，按客户十等分',
    revenueDeciles: '留出时段的人均销售额，按客户十等分',
    tenth: '第几等分（预测由低到高）',
    expectedEach: '预期',
    actualEach: '实际',
    candidates: '各模型在留出数据上的表现',
    model: '模型',
    purchasesMae: '次数 MAE',
    purchasesRmse: '次数 RMSE',
    revenueMae: '销售额 MAE',
    revenueRmse: '销售额 RMSE',
    gini: '销售额归一化基尼',
    total: '预测合计',
    fits: '最大似然估计的参数（全部数据，时间以天计）',
    parameter: '参数',
    estimate: '估计值',
    standardError: '标准误',
    names: { bg: 'BG/NBD', mbg: 'MBG/NBD', pareto: 'Pareto/NBD', 'gamma-gamma': 'Gamma-Gamma' },
  },
  file: (path) => `全部客户：${path}`,
}

/** 生命周期价值各项数字的名称。 */
export const lifetimeWords: typeof lifetimeWordsEn = {
  mean: (months) => `${months} 个月的人均生命周期价值`,
  alive: '客户仍在购买的平均概率',
}
