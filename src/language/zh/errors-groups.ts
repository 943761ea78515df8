import type { GroupErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of groups of customers in Chinese. */
export const groupErrors: GroupErrorTable = {
  'groups/unknown': (d) => ({
    problem: `没有名为 ${d.by} 的列或维度，无法按它给客户分组。`,
    remedy:
      d.known.length === 0
        ? '这里没有可用来分组的内容：请导入带有国家或品类列的订单，或带有文本列的客户名单。'
        : `请从以下各项中选择：${list(d.known)}。`,
  }),
  'groups/numeric': (d) => ({
    problem: `${d.column} 列是数字，有多少个不同的数字，客户就会被分成多少组。`,
    remedy:
      d.known.length === 0
        ? '请指定一个文本列。'
        : `请指定一个文本列：${list(d.known)}。数字可以用来划分群体：shoal segment --features。`,
  }),
  'groups/no-tiers': () => ({
    problem: '尚未计算这些客户的价值，因此还没有价值层级。',
    remedy: '请先运行 "shoal segment"，再运行 "shoal value"（需要订单数据），然后即可按 tier 分组。',
  }),
}
