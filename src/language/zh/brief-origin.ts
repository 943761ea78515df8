import type { BriefOrigin } from '../en/brief-origin.ts'

/** 数字来源的中文说法。 */
export const briefOrigin: BriefOrigin = {
  figure: (what, customers, audience, until) =>
    `${what}：根据${until === undefined ? '导入的数据' : `截至 ${until} 的订单`}计算，“${audience}”中的 ${customers}`,
  shareOf: (what, whole) => `${what}，占${whole}的比例`,
}
