import type { PredictionText } from '../en/predictions.ts'

/** Words of predictions in Chinese. */
export const predictionText: PredictionText = {
  features: {
    interpurchase_mean: '平均下单间隔天数',
    interpurchase_deviation: '下单间隔天数的波动',
    orders_30: '最近 30 天的订单数',
    revenue_30: '最近 30 天的消费额',
    orders_90: '最近 90 天的订单数',
    revenue_90: '最近 90 天的消费额',
    orders_180: '最近 180 天的订单数',
    revenue_180: '最近 180 天的消费额',
    revenue_trend: '消费趋势（最近 90 天与之前 90 天相比，−1 到 1）',
  },
  condition: {
    above: (feature, low) => `${feature}高于 ${low}`,
    upTo: (feature, high) => `${feature}不超过 ${high}`,
    between: (feature, low, high) => `${feature}高于 ${low}、不超过 ${high}`,
    orUnknown: (condition) => `${condition}（或未知）`,
    known: (feature) => `${feature}已知`,
    unknown: (feature) => `${feature}未知`,
    is: (feature, value) => `${feature} 为 ${value}`,
    isNot: (feature, values) => `${feature} 不是 ${values.join('、')}`,
    join: '；',
    everyone: '全部客户',
  },
  yes: {
    'yes-no': (column, value) => `符合“${column} 为 ${value}”`,
    buys: (days) => `会在 ${days} 天内下单`,
    churns: (days) => `在 ${days} 天内不会下单`,
  },
  amount: {
    amount: (column) => column,
    spend: (days) => `${days} 天内的消费额`,
  },
  rule: (of100, yes, customers, conditions) => `每 100 人中有 ${of100} 人${yes}（${customers} 位客户）：${conditions}`,
  amountRule: (mean, customers, conditions) => `平均 ${mean}（${customers} 位客户）：${conditions}`,
  result: {
    heading: (of100, yes, customers) => `${customers} 位客户中，每 100 人有 ${of100} 人${yes}。`,
    amountHeading: (what, mean, customers) => `${what}：${customers} 位客户平均 ${mean}。`,
    folds: (folds) => `用模型没见过的客户检验：分 ${folds} 次，每次从其余客户学习，再检验五分之一的客户。`,
    time: (learned, tested, until) =>
      `从 ${learned} 起发生的事中学习，用 ${tested} 至 ${until} 发生的事检验；只使用此前已知的信息。`,
    auc: (auc, of100) =>
      `AUC ${auc}：任取一位有该结果和一位没有的客户，100 次中有 ${of100} 次前者评分更高（随机猜测为 50 次）。`,
    accuracy: (accuracy, majority) => `判断正确的客户占 ${accuracy}；如果一律按多数情况判断，为 ${majority}。`,
    explained: (share, error, errorOfMean) =>
      `它解释了 ${share} 的差异；平均误差 ${error}，一律按平均值估计则为 ${errorOfMean}。`,
    totals: (expected, observed) => `合计预测 ${expected}，实际 ${observed}。`,
    boosted: (boosted, tree) => `评分来自提升树（${boosted}），它胜过单棵决策树（${tree}）；解释由决策树给出。`,
    tree: (tree, boosted) => `评分来自一棵决策树（${tree}）；提升树（${boosted}）没有好出 0.01。`,
    calibrated: (points) =>
      `评分就是概率：在模型没见过的客户中，预期比例与实际比例平均相差最多 ${points} 个百分点（95% 的把握）。`,
    mended: (points) =>
      `评分先校正为概率，再行检验：在模型没见过的客户中，预期比例与实际比例平均相差最多 ${points} 个百分点（95% 的把握）。`,
    uncalibrated: (points, expected, came) =>
      `评分的高低顺序可用，但不能证明它是概率：预期比例与实际比例平均可能相差达 ${points} 个百分点（总体上每 100 人预期 ${expected} 人，实际 ${came} 人），因此不写入事实表。`,
    drivers: (list) => `主要依据：${list}。`,
    driver: (feature, share) => `${feature}（${share}）`,
    most: '最可能：',
    least: '最不可能：',
    costsBy: {
      user: () => '按您给的代价，',
      'turn-to': (miss, falseAlarm) =>
        `如果漏掉一位客户的代价是 ${miss}、白联系一位是 ${falseAlarm}（这是 shoal.yaml 的假设，请把 costMiss 和 costFalseAlarm 改成您自己的），`,
      refuse: (miss, falseAlarm) =>
        `如果一笔坏账的代价是 ${miss}、错拒一位好客户是 ${falseAlarm}（这是 shoal.yaml 的假设，请把 costMiss 和 costFalseAlarm 改成您自己的），`,
    },
    purpose: {
      'turn-to': {
        from: (by, threshold, cost, none, all) =>
          `${by}联系评分达到 ${threshold} 的客户最划算：平均每位客户 ${cost}；一个也不联系是 ${none}，全部联系是 ${all}。`,
        everybody: (by, all, cost, none) =>
          `${by}联系全部客户最划算：平均每位客户 ${all}；按评分选取是 ${cost}，一个也不联系是 ${none}。`,
        nobody: (by, none, cost, all) =>
          `${by}一个客户也不联系最划算：平均每位客户 ${none}；按评分选取是 ${cost}，全部联系是 ${all}。`,
        selected: (count, all, threshold) =>
          `选出要联系的客户：${all} 位中的 ${count} 位，即评分达到 ${threshold} 的客户。`,
      },
      refuse: {
        from: (by, threshold, cost, none, all) =>
          `${by}拒绝评分达到 ${threshold} 的客户最划算：平均每位客户 ${cost}；一个也不拒绝是 ${none}，全部拒绝是 ${all}。`,
        everybody: (by, all, cost, none) =>
          `${by}拒绝全部客户最划算：平均每位客户 ${all}；按评分选取是 ${cost}，一个也不拒绝是 ${none}。`,
        nobody: (by, none, cost, all) =>
          `${by}一个客户也不拒绝最划算：平均每位客户 ${none}；按评分选取是 ${cost}，全部拒绝是 ${all}。`,
        selected: (count, all, threshold) =>
          `选出要拒绝的客户：${all} 位中的 ${count} 位，即评分达到 ${threshold} 的客户。`,
      },
    },
    long: (count, of100) =>
      `这份名单很长。predictions.csv 按评分从高到低排列：前五分之一是 ${count} 位客户；检验中，这样的五分之一每 100 人有 ${of100} 人出现该结果。`,
    open: (count) => `其中 ${count} 位目前还没有该结果：请先关注他们。`,
    sensitiveOut: (columns, change) =>
      `以下列涉及性别、来源地、家庭或年龄，未使用：${columns}。使用它们，AUC ${change === undefined ? '几乎不变' : `会变化 ${change}`}；如需使用，请加 --with-sensitive。`,
    sensitiveIn: (columns, change) =>
      `以下列涉及性别、来源地、家庭或年龄，但已使用：${columns}。不用它们，AUC ${change === undefined ? '几乎不变' : `会变化 ${change}`}。`,
    sensitiveAmount: (columns) => `以下列涉及性别、来源地、家庭或年龄：${columns}。`,
    selection: (column) => `按 ${column} 比较选中的客户与实际有该结果的客户：`,
    group: (group, selected, observed, customers) =>
      `${group}：选中 ${selected}，实际 ${observed}（${customers} 位客户）`,
    notKnown: '未知',
    trusted: (columns) => `按您的说明，以下列在结果出现前就已知，未作检查便采用：${columns}。`,
    leftOut: (columns) => `未使用：${columns}。`,
    unusual: {
      more: (auc) =>
        `predictions.csv 还给出每位客户有多不寻常：不寻常不等于欺诈。不寻常的客户更常出现该结果（单凭它的 AUC 为 ${auc}）。`,
      less: (auc) =>
        `predictions.csv 还给出每位客户有多不寻常：不寻常不等于欺诈。不寻常的客户较少出现该结果（单凭它的 AUC 为 ${auc}）。`,
      same: (auc) =>
        `predictions.csv 还给出每位客户有多不寻常：不寻常不等于欺诈。不寻常的客户出现该结果的比例与其他客户相近（单凭它的 AUC 为 ${auc}）。`,
    },
    setOffers:
      '如需在 predictions.csv 中给出可提供的改变，请在 shoal.yaml 的 predict: 下写明您能改变的列，例如“offers: [Contract]”。',
    unusualPlain: 'predictions.csv 还给出每位客户有多不寻常：不寻常不等于欺诈。',
    unusualOrders: (count, path) => `最不寻常的 ${count} 笔订单（不寻常不等于欺诈）：${path}`,
    written: (path) => `每位客户的评分和原因：${path}`,
    next: '下一步：shoal report',
    nextSegment: '下一步：shoal segment',
    why: (customer, score, model) =>
      `${customer} 的评分为 ${score}。${
        model === 'boosted'
          ? '以这个数字为准，它来自提升树；下面的单棵决策树只作大致解释。'
          : '以这个数字为准，下面的决策树作出解释。'
      }`,
    whyDecision: {
      'turn-to': (is, threshold) =>
        is ? `达到 ${threshold}：选入要联系的客户。` : `低于 ${threshold}：不在要联系的客户之列。`,
      refuse: (is, threshold) =>
        is ? `达到 ${threshold}：选入要拒绝的客户。` : `低于 ${threshold}：不在要拒绝的客户之列。`,
    },
    whyGroup: (of100, yes, customers) =>
      `决策树把该客户归入这样一组（${customers} 位客户，每 100 人有 ${of100} 人${yes}）：`,
    whyAmount: (mean, customers) => `决策树把该客户归入这样一组（${customers} 位客户，平均 ${mean}）：`,
    change: (conditions, of100, yes) =>
      `使决策树改变判断的最小变化：${conditions}（那里每 100 人有 ${of100} 人${yes}）。这是这类客户的共同点，不能证明因果。`,
    noChange: '决策树没有作出相反判断的路径。',
  },
  csv: { yes: '是', no: '否' },
  orderTraits: { amount: '金额', pieces: '件数', lines: '行数', price: '最高单价' },
  report: {
    title: (yes) => `预测：${yes}的客户`,
    titleAmount: (what) => `预测：${what}`,
    rulesCaption: '决策树的规则，比例最高的在前',
    rule: '客户特征',
    customers: '客户数',
    share: '比例',
    average: '平均',
    calibrationCaption: '按评分分组：预期与实际',
    group: '组',
    expected: '预期',
    observed: '实际',
    selectionCaption: (column) => `按 ${column} 比较选中的客户`,
    selected: '选中',
    had: '实际有该结果',
    interval: '95% 区间',
    segmentsCaption: (isShare) => (isShare ? '各客群的预期比例' : '各客群的预期平均值'),
    interval99: '99% 区间',
    testExpected: '检验：预期',
    testCame: '检验：实际',
    unsure: '把握不足',
    none: '–',
    segmentsNote: (isShare) =>
      `客群内客户评分的平均值。检验用的是模型没见过的客户${
        isShare ? '；区间已计入检验中发现的误差。“把握不足”指检验中的客户太少，或预期与实际相差太大' : ''
      }。`,
    note: '规则说明客户的共同点，不能证明因果。',
  },
  fact: (yes) => `预计${yes}的客户比例`,
}
