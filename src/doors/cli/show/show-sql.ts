import type { z } from 'zod'
import type { sql } from '../../../actions/sql.ts'
import { chatSql } from '../../../language/en/chat-sql.ts'
import type { Language } from '../../../language/language.ts'
import { chatSql as chatSqlZh } from '../../../language/zh/chat-sql.ts'
import { tableLines } from './table.ts'

/** Groups as a table, with what was kept back; or why there are none. */
export function showSql(output: z.infer<typeof sql.output>, language: Language): string[] {
  const say = language === 'zh' ? chatSqlZh : chatSql
  if (output.kind !== 'found') return [output.text[language], say.views]
  const { columns, rows, withheld, threshold } = output
  return [
    ...tableLines([columns.map(({ name }) => name), ...rows.map((row) => row.map((cell) => `${cell ?? ''}`))]),
    ...(withheld === 0 ? [] : [say.withheld(withheld, threshold)]),
    say.views,
  ]
}
