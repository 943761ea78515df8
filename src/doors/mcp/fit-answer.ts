import type { Language } from '../../language/language.ts'
import { estimateTokens } from '../../writing/models/estimate-tokens.ts'
import { answerText } from './answer-text.ts'
import type { McpAnswer } from './mcp-answer.ts'

/** What a result may take, its text and its structured part together. */
export const mostTokens = 8000

/** What the envelope of a result takes besides. */
const envelope = 200

export const tokensOf = (answer: McpAnswer, language: Language): number =>
  estimateTokens(answerText(answer, language)) + estimateTokens(JSON.stringify(answer)) + envelope

/**
 * An answer that fits into one result: rows of the table go first, then the SQL, then sentences from the end. What was cut is in the resource that it names.
 * @param keep keeps the whole answer and returns the address of it
 */
export function fitAnswer(whole: McpAnswer, language: Language, keep: (whole: McpAnswer) => string): McpAnswer {
  if (tokensOf(whole, language) <= mostTokens) return whole
  const rest = keep(whole)
  const fits = (answer: McpAnswer): boolean => tokensOf(answer, language) <= mostTokens
  const cut = (rows: number): McpAnswer => withRows({ ...whole, rest }, rows)
  const rows = most(whole.table?.rows.length ?? 0, (count) => fits(cut(count)))
  if (rows >= 0) return cut(rows)
  const { how, ...others } = cut(0)
  const bare: McpAnswer = how === undefined ? others : { ...others, how: { sentence: how.sentence.slice(0, 2000) } }
  const withSentences = (count: number): McpAnswer => {
    const sentences = whole.sentences.slice(0, count)
    const text = sentences.join('\n')
    return { ...bare, sentences, figures: whole.figures.filter(({ display }) => text.includes(display)) }
  }
  return withSentences(
    Math.max(
      0,
      most(whole.sentences.length, (count) => fits(withSentences(count))),
    ),
  )
}

const withRows = (answer: McpAnswer, count: number): McpAnswer =>
  answer.table === undefined
    ? answer
    : {
        ...answer,
        table: {
          ...answer.table,
          rows: answer.table.rows.slice(0, count),
          more: answer.table.more + answer.table.rows.length - count,
        },
      }

/** The largest count up to a bound that does; −1 where not even none does. */
function most(bound: number, does: (count: number) => boolean): number {
  let low = -1
  let high = bound
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (does(middle)) low = middle
    else high = middle - 1
  }
  return low
}
