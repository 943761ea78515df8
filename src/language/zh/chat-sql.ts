import type { chatSql as english } from '../en/chat-sql.ts'

/** Why a query in SQL is not run, in Chinese. */
export const chatSql: typeof english = {
  rules: {
    'not-sql': () => '这不是可以读懂的 SQL。',
    'one-statement': () => '一次只运行一条语句。',
    'not-select': () => '只运行 SELECT：这里不能写入、加载或设置任何东西。',
    clause: (what) => `这里不运行 ${what}。查询的形式是 SELECT … FROM … WHERE … GROUP BY … ORDER BY … LIMIT …。`,
    source: (what) => `不能读取 ${what}：查询只能读一个视图（docs/questions-sql.md），或对视图的一个查询，不能连接。`,
    column: (what) => `查询所读的内容中没有列 ${what}。`,
    function: (what) => `函数 ${what} 不在可调用之列（docs/questions-sql.md）。`,
    expression: (what) => `${what} 不在可用的表达式之列（docs/questions-sql.md）。`,
    aggregate: (what) => `不运行 ${what}：只能对原样的列用 count、sum、avg 和 median，其他的可能显示单个客户。`,
    'single-customers': (what) =>
      what === ''
        ? '不显示单个客户的行：请查询群体的计数、总和或平均。'
        : `不显示单个客户的行；内层查询须保留客户并按其分组（${what}）。`,
    grouped: (what) => `${what} 须写在 GROUP BY 中。`,
    types: (what) => `不同类型的值放在了一起（${what}）；数字、文本和日期请按各自的写法。`,
  },
  long: '查询超过 4,000 个字符。',
  late: '查询用时超过 shoal.yaml 中 questions.seconds 的上限，已停止。请减少天数或分组，或调高该数值。',
  many: '查询的分组超过 5,000 个。请减少分组。',
  failed: '查询不能按所写的运行。',
  off: '不能用 SQL 查询：该功能已关闭。要启用，请在 shoal.yaml 中写 “questions:”，其下一行写 “  sql: on”。',
  withheld: (rows, threshold) => `另有 ${rows} 组未给出：客户不足 ${threshold} 位，或与此前给出的数字太接近。`,
  views: '可以读取的内容：docs/questions-sql.md',
}
