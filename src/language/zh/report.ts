import type { ReportText } from '../en/report.ts'

const ordersRange = (low: string | undefined, high: string | undefined): string => {
  if (low === undefined) return high === '1' ? '1' : `至多 ${high}`
  if (high === undefined) return `${low} 及以上`
  return low === high ? low : `${low} 至 ${high}`
}

/** The page as a whole, its headlines and its overview, in Chinese. */
export const reportText: ReportText = {
  htmlLanguage: 'zh-CN',
  skip: '跳到报告正文',
  contents: '目录',
  join: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items[items.length - 1]}`),
  colon: '：',
  separator: ' · ',
  sentenceGap: '',
  allCustomers: '全体客户',
  segment: '群体',
  customers: '客户数',
  revenue: '销售额',
  shareOfCustomers: '客户占比',
  shareOfRevenue: '销售额占比',
  median: (feature) => `${feature}（中位数）`,
  showFigures: '查看图中数据',
  none: '–',
  kicker: '客户分群',
  asOf: (date) => `统计日：${date}`,
  ordersBetween: (from, to) => `订单时间：${from}至${to}`,
  scope: (customers, segments) => `${customers} 位客户，${segments} 个群体`,
  orders: (count) => `${count} 笔订单`,
  ofRevenue: (money) => `销售额 ${money}`,
  few: (minimum) => `不足 ${minimum} 位客户`,
  fewNote: (customers, minimum) =>
    `这一群体只有 ${customers} 位客户，不足 ${minimum} 位：增加少量客户就可能使其数据大幅变化。`,
  warning: {
    few: (count) => `全部客户只有 ${count} 位，不足以得出可靠结论：增加少量客户就可能改变每个群体。`,
    small: (names, _count, minimum) => `${names}不足 ${minimum} 位客户，其数据仅供参考。`,
    alone: (minimum) =>
      `不足 ${minimum} 位客户的群体仅在此供您本人查看；其数据不会提供给语言模型，也不会写入面向客户的文字。`,
  },
  written: {
    rule: '各群体的文字按规则撰写，未使用语言模型。',
    model: (writer) => `各群体的文字由 ${writer} 撰写，每句话均已与事实核对。`,
    ruleSome: (names) => `${names}的文字按规则撰写，未使用语言模型。`,
    modelSome: (writer, names) => `${names}的文字由 ${writer} 撰写，每句话均已与事实核对。`,
  },
  factTitle: {
    customers: (count) => `${count} 位客户`,
    shareOf: (denominator) => `占${denominator}的比例`,
    orders: (from, to) => `订单 ${from} 至 ${to}`,
    snapshot: (id) => `快照 ${id}`,
    join: '，',
  },
  headlines: {
    title: '要点',
    value: '的销售额来自{segment}，而其客户占比为 {share}。',
    ahead: '是{segment}每位客户今后预计带来的价值，全体客户平均为 {all}。',
    foretold: '是{segment}中{what}，全体客户为 {all}。',
    largest: '的客户属于{segment}，这是最大的群体。',
    largestRevenue: '的客户属于{segment}，这是最大的群体，贡献销售额的 {share}。',
    quiet: '或更久未下单：{segment}中有一半客户如此。全体客户的中位数为 {all}。',
    frequent: '或以上：{segment}中有一半客户达到这一订单数。全体客户的中位数为 {all}。',
    other: '是{segment}“{feature}”的典型值，全体客户为 {all}。',
  },
  overview: {
    title: '群体一览',
    intro: '所有数字均由程序根据您的数据计算得出，没有任何数字出自语言模型。',
    hint: '点击带下划线的数字，可跳转到其来源行。',
    tableCaption: '各群体，按人均销售额从高到低排列',
    tableCaptionPlain: '各群体',
    flowTitle: '谁贡献了销售额',
    flowCaption: '上方为客户的分布，下方为销售额的分布。变宽的色带表示贡献超过其人数占比。',
    flowNegative: (names) => `退货金额超过购买金额的群体无法以色带表示：${names}。因此其余群体之和超过 100%。`,
    flowAlt: (rows) => `各群体的客户占比与销售额占比。${rows}`,
    flowAltRow: (name, customers, revenue) => `${name}：客户 ${customers}，销售额 ${revenue}。`,
    scatterTitle: (x, y) => `${y}与${x}`,
    scatterCaption: (points, customers) =>
      `每个小标记是一位客户（从 ${customers} 位中随机抽取 ${points} 位），大标记是群体的中心位置。`,
    scatterCaptionAll: '每个小标记是一位客户，大标记是群体的中心位置。',
    scatterLog: '坐标按倍数增长，使大小数值都清晰可见。',
    scatterEdge: '最极端的数值画在边缘。',
    scatterAlt: (x, y, rows) => `散点图：${y}与${x}。${rows}`,
    scatterAltRow: (name, x, y) => `${name}：中心位于 ${x}、${y}。`,
    heatTitle: '最近下单与下单次数',
    heatCaption: '每格为客户数及其占全体客户的比例，颜色越深客户越多；销售额占比见下方表格。',
    heatAlt: (cell) => `热力图：按距上次下单天数和订单数划分的客户。${cell}`,
    heatAltMost: (customers, recency, frequency) => `客户最多的一格有 ${customers} 位客户：${recency}，${frequency}。`,
    heatCell: (recency, frequency, customers, share, revenue) =>
      `${recency}，${frequency}：${customers} 位客户（${share}），占销售额 ${revenue}`,
    heatX: '订单数',
    heatY: '距上次下单天数',
    recency: '上次下单',
    frequency: '订单数',
    days: (low, high) =>
      low === undefined ? `${high} 天以内` : high === undefined ? `${low} 天前或更早` : `${low} 至 ${high} 天前`,
    ordersRange,
    ordersWords: (low, high) =>
      high === undefined && low !== undefined ? `${low} 单及以上` : `${ordersRange(low, high)} 单`,
    range: (low, high) =>
      low === undefined ? `低于 ${high}` : high === undefined ? `${low} 及以上` : `${low} 至不足 ${high}`,
  },
}
