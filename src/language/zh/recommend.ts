import type { RecommendTexts } from '../en/recommend.ts'

/** Recommendations in Chinese. */
export const recommendTexts: RecommendTexts = {
  methods: {
    own: '该客户最常买的商品',
    popularity: '最多客户买的商品',
    users: '相似客户买过的商品',
    items: '与所购商品相似的商品',
    ease: '常一起购买的商品（EASE）',
  },
  modes: { new: '新商品', repurchase: '复购', both: '新品或复购' },
  why: {
    with: (name) => `买过 ${name} 的客户也买了它`,
    again: (orders) => `以前在 ${orders} 个订单中买过`,
    popular: (customers) => `有 ${customers} 位客户买过`,
    cold: (customers) => `有 ${customers} 位客户买过；该客户的购买已全部退回，喜好未知`,
  },
  written: (_, figure, top, segment, path) =>
    `已为${segment === undefined ? '' : ` ${segment} 的`} ${figure} 位客户各推荐至多 ${top} 种商品：${path}`,
  coldStarts: (customers) => `其中 ${customers} 位客户的购买已全部退回，喜好未知：推荐的是最多客户买的商品，效果未知。`,
  asked: (method) => `按您指定的方法：${method}。`,
  untested: (fewest) =>
    `有第二个订单可供检验的客户不足 ${fewest} 位，因此不知道这些推荐有多准。导入更多订单后即可检验。`,
  hit: {
    new: (of, method, low, high, top) =>
      `新商品，按“${method}”：每 100 位在最近一单中买了新商品的客户里，有 ${of} 位至少买了所推荐 ${top} 种商品中的一种（95% 区间：${low} 至 ${high}）。`,
    repurchase: (of, method, low, high, top) =>
      `复购，按“${method}”：每 100 位在最近一单中有复购的客户里，有 ${of} 位至少买了所推荐 ${top} 种商品中的一种（95% 区间：${low} 至 ${high}）。`,
    both: (of, method, low, high, top) =>
      `新商品或复购，按“${method}”：每 100 位客户里，有 ${of} 位在最近一单中至少买了所推荐 ${top} 种商品中的一种（95% 区间：${low} 至 ${high}）。`,
  },
  compared: (customers, top) =>
    `${top} 种推荐中至少买了一种的比例，用 ${customers} 位客户的最近一单检验（各方法事先没有见过这些订单）：`,
  onlyNew: (customers) => `另有 ${customers} 位客户的最近一单只含此前无人买过的商品，任何方法都无法推荐，因此未计入。`,
  heading: { method: '方法' },
  none: '–',
  leftOut: {
    ease: (size, most) => `没有使用 EASE：共有 ${size} 种商品，超过 ${most} 种时耗时过长。`,
    users: (size, most) => `没有比较相似客户：购买记录配对达 ${size} 对，超过上限 ${most}。`,
  },
  segmentsTitle: {
    new: '各群体接下来会买、但还没买过的商品：',
    repurchase: '各群体会再次购买的商品：',
    both: '各群体接下来会买的商品（新品或复购）：',
  },
  suggested: (name, customers, percent) =>
    percent === undefined
      ? `${name}（推荐给 ${customers} 位）`
      : `${name}（推荐给 ${customers} 位；再次下单的客户中，每 100 位${percent < 1 ? '不足 1' : `约 ${percent}`} 位会买）`,
  nothing: '没有可推荐的商品',
  lookAlikes: (customers, _, figure, like, segment, path) =>
    `已按与${like ? `买过这些商品的 ${figure} 位客户` : `最先购买的 ${figure} 位客户`}的购买相似度，为${segment === undefined ? '' : ` ${segment} 的`} ${customers} 位客户排序：${path}`,
  notFound: (customers) => `文件中有 ${customers} 位客户在这里没有购买记录，已略去。`,
  firstTenth: (list) => `前十分之一最可能想要：${list}。`,
  inSegment: (customers, segment) => `${segment} ${customers} 位`,
  demand: (days, from, to, orders, customers, segment, path) =>
    `预计从 ${from} 到 ${to} 的 ${days} 天内，${segment === undefined ? '' : `${segment} `}现有的 ${customers} 位客户会下 ${orders} 单。全部商品：${path}`,
  sameDays: (from, to, orders, percent, fewer) =>
    `季节：去年同期（${from} 至 ${to}）有 ${orders} 单，日均订单比此前${fewer ? '少' : '多'} ${percent}%，全店预测已随之调整。过季商品的实际销量会低于此预测。`,
  ending: (days, orders, usual, busy) =>
    `请注意：数据止于${busy ? '旺季' : '淡季'}。最近 ${days} 天有 ${orders} 单，平均每 ${days} 天为 ${usual} 单，而数据中没有去年同期。如果接下来${busy ? '转淡' : '转旺'}，实际需求会${busy ? '低' : '高'}于预测。`,
  demandRow: (name, units, low, high) => `  ${name}：${units} 件（${low} 至 ${high}）`,
  demandNote: (percent, windows) =>
    `用同样的方法对过去预测 ${windows} 次，区间宽度恰好使 ${percent} 的实际销量落在其中。与那些时期不同的时段不在其中，还没有购买过的客户也不在其中。`,
}
