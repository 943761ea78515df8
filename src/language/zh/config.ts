import type { configComments as english } from '../en/config.ts'

/** Comments of a new shoal.yaml, in Chinese. */
export const configComments: typeof english = {
  heading: '本 Shoal 工作区的设置。去掉行首的 # 即可启用；docs/config.md 中有逐项说明。',
  title: '我们的客户',
  asOf: '默认：最后一笔订单的次日',
  columns: '如果 Shoal 猜错了，在此指定各列的含义。',
  cleaning: '如何处理导出数据中的常见问题。',
  segments: '客户如何分群；未指定 k 时自动选择群体数量。',
  privacy: '涉及客户数少于此值的数字不会离开本机。',
}
