import type { CommandHelp } from '../en/cli.ts'

/** Help of the command that computes figures by their names, in Chinese. */
export const queryHelp: Record<'query', CommandHelp> = {
  query: {
    summary: '按名称计算数字：各国销售额、各客群客户数；不写名称则列出可以问的',
    options: {
      measures: '一至四个指标，例如 revenue orders average-order-value',
      by: '一或两个维度，例如 country,month',
      where: '只算这些取值，例如 country=Germany,France 或 product!=POST',
      having: '只算满足条件的客户，例如 "orders>=2"；row:… 针对结果的行',
      from: '第一天，与 --to 一起用',
      to: '最后一天，含当天',
      compare: '与 previous（上一期）、year-before（去年同期）或 all（不加筛选）相比',
      order: '按该指标或维度排序，从大到小',
      ascending: '从小到大',
      limit: '只要前几行',
      share: '显示占总计的比例，而不是总和',
      sql: '显示计算所用的 SQL',
      small: '也显示客户很少的组：只给本机上的你看',
    },
    example: 'shoal query revenue --by country --from 2011-09-01 --to 2011-11-30',
  },
}
