import { chatHowEn } from '../../language/en/chat-how.ts'
import type { Language } from '../../language/language.ts'
import { chatHowZh } from '../../language/zh/chat-how.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import { escapeMarkdown, fencedCode } from '../../writing/report/markdown-escape.ts'
import type { Call } from '../turn/turn.ts'
import { formatSql } from './format-sql.ts'

const catalogues = { en: chatHowEn, zh: chatHowZh }

/**
 * How a call came to its figures: a plain sentence, how the question was read, the query, then the SQL, set for reading.
 * @param format plain for a terminal; Markdown with code in fences
 */
export function howFoundText(
  { how, reading, snapshot, tool, input }: Pick<Call, 'how' | 'reading' | 'snapshot' | 'tool' | 'input'>,
  language: Language,
  format: 'plain' | 'markdown' = 'plain',
): string {
  const words = catalogues[language]
  const isMarkdown = format === 'markdown'
  const text = (plain: string): string => (isMarkdown ? escapeMarkdown(plain) : oneLine(plain))
  const code = (plain: string, of: string): string =>
    isMarkdown
      ? fencedCode(plain, of)
      : plain
          .split('\n')
          .map((line) => `  ${oneLine(line, true)}`)
          .join('\n')
  const colon = language === 'zh' ? '：' : ': '
  const query = how.query === undefined ? { tool, input } : shortQuery(how.query)
  return [
    text(how.sentence[language]),
    text(`${words.read}${colon}${reading}`),
    `${words.query}${colon.trimEnd()}\n${code(JSON.stringify(query, null, 1), 'json')}`,
    ...(how.sql === undefined ? [] : [`${words.sql}${colon.trimEnd()}\n${code(formatSql(how.sql), 'sql')}`]),
    text(words.snapshot(snapshot)),
  ].join('\n\n')
}

/** A query without the parts that say nothing. */
const shortQuery = (query: TypedQuery): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0)),
  )

/** Text that cannot steer a terminal. */
const oneLine = (text: string, keepsSpaces = false): string => {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
  return keepsSpaces ? plain : plain.replaceAll(/\s+/g, ' ').trim()
}
