import { chatSql } from '../../language/en/chat-sql.ts'
import type { Localized } from '../../language/language.ts'
import { chatSql as chatSqlZh } from '../../language/zh/chat-sql.ts'
import type { Refusal } from './free-query.ts'

/** Which rule a query breaks, and what to write instead. What is quoted is the asker's own. */
export const refusedText = ({ rule, what }: Refusal): Localized => {
  const short = what.length > 60 ? `${what.slice(0, 57)}…` : what
  return { en: chatSql.rules[rule](short), zh: chatSqlZh.rules[rule](short) }
}

/** Why a query that was understood gave nothing. */
export const failedText = (why: 'long' | 'late' | 'many' | 'failed' | 'off'): Localized => ({
  en: chatSql[why],
  zh: chatSqlZh[why],
})
