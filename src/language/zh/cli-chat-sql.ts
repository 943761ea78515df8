import type { CommandHelp } from '../en/cli.ts'

/** 用 SQL 提问的命令帮助。 */
export const sqlHelp: Record<'sql', CommandHelp> = {
  sql: {
    summary: '用 SQL 查询客户群体（须在 shoal.yaml 中启用）：只读，不含个人信息列',
    options: {
      query: '对视图 lines 和 customers 的 SELECT（docs/questions-sql.md）',
      small: '也显示客户很少的组：仅供本人查看',
    },
    example: 'shoal sql "SELECT country, count(DISTINCT customer) FROM lines GROUP BY country"',
  },
}
