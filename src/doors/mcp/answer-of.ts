import type { ToolOutcome } from '../../agent/tools/tool.ts'
import type { DraftSentence, ToolResult } from '../../agent/tools/tool-result.ts'
import type { ErrorText } from '../../language/error-data.ts'
import type { Language } from '../../language/language.ts'
import type { McpAnswer } from './mcp-answer.ts'

const nothing = { sentences: [], figures: [], withheld: 0, offers: [], files: [] }

/** What a tool found, or why it found nothing, in the language of the answer. */
export function answerOf(outcome: ToolOutcome, language: Language): McpAnswer {
  if (outcome.kind === 'found') return foundAnswer(outcome.result, language)
  const offers = outcome.offers.map((offer) => offer[language])
  return { ...nothing, outcome: outcome.kind, sentences: [outcome.text[language]], offers }
}

/** A failure as an answer: what is wrong, and what to do. */
export const failedAnswer = ({ problem, remedy }: ErrorText): McpAnswer => ({
  ...nothing,
  outcome: 'failed',
  sentences: [problem, remedy].filter((sentence) => sentence !== ''),
})

function foundAnswer(result: ToolResult, language: Language): McpAnswer {
  const { reading, sentences, facts, table, how, asOf, days, snapshot, withheld, links } = result
  const told = new Set(sentences.flatMap((sentence) => sentence[language].flatMap(({ fact }) => fact ?? [])))
  return {
    outcome: 'found',
    reading: reading[language],
    sentences: sentences.map((sentence) => textOf(sentence, language)),
    figures: facts
      .filter(({ id }) => told.has(id))
      .map(({ label, display, value, unit }) => ({ label: label[language], display: display[language], value, unit })),
    ...(table === undefined
      ? {}
      : {
          table: {
            columns: table.columns.map(({ label }) => label[language]),
            rows: table.rows.map((row) => row.map((cell) => cell[language])),
            more: table.more,
          },
        }),
    withheld,
    offers: [],
    files: links.map(({ label, path }) => ({ label: label[language], path })),
    how: {
      sentence: how.sentence[language],
      ...(how.query === undefined ? {} : { query: how.query }),
      ...(how.sql === undefined ? {} : { sql: how.sql }),
    },
    ...(asOf === undefined ? {} : { asOf }),
    ...(days === undefined ? {} : { days }),
    snapshot,
  }
}

const textOf = (sentence: DraftSentence, language: Language): string =>
  sentence[language].map(({ text }) => text).join('')
