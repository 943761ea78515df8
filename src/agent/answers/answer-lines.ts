import type { Fact } from '../../facts/fact.ts'
import { chatAnswerEn } from '../../language/en/chat-answer.ts'
import type { Language } from '../../language/language.ts'
import { chatAnswerZh } from '../../language/zh/chat-answer.ts'
import { safeName } from '../../writing/digest/safe-name.ts'
import type { CallResult } from './call-result.ts'
import { heldPlace } from './claims/held-place.ts'
import { type RowFact, rowFacts } from './named-rows.ts'

const catalogues = { en: chatAnswerEn, zh: chatAnswerZh }

/** A fact of a call as a model sees it: a short name, and what is said of it. */
export interface AnswerLine {
  name: string
  call: string
  fact: Fact
  text: string
}

/** More lines than this tell a small model nothing. */
const most = 12

/**
 * What a model is shown of the results of a talk: the facts by which the answer by rule goes first. A figure about fewer customers than the privacy threshold is never
 * among them, whoever asks.
 * @param values false: labels, places and directions alone
 */
export function answerLines(
  calls: readonly CallResult[],
  language: Language,
  { values, minCustomers }: { values: boolean; minCustomers: number },
): AnswerLine[] {
  return calls
    .flatMap(({ call, result }) => {
      const rows = rowFacts(result)
      return inTurn(result).flatMap((fact) =>
        fact.customers < minCustomers
          ? []
          : [{ call, result, fact, row: rows.find((each) => each.fact.id === fact.id) }],
      )
    })
    .slice(0, most)
    .map(({ call, result, fact, row }, index) => ({
      name: `f${index + 1}`,
      call,
      fact,
      text: lineOf(fact, row && placeIn(row, result), language, values),
    }))
}

/** The facts that sentences by rule show, in their order, then the others. */
function inTurn({ facts, sentences }: CallResult['result']): Fact[] {
  const shown = sentences.flatMap(({ en }) => en.flatMap(({ fact }) => fact ?? []))
  const first = [...new Set(shown)].flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
  return [...first, ...facts.filter((fact) => !first.includes(fact))]
}

function lineOf(fact: Fact, place: 'highest' | 'lowest' | undefined, language: Language, values: boolean): string {
  const words = catalogues[language].lines
  const { rank, comparison } = fact
  const isChange = fact.id.endsWith('.change') && fact.value !== 0
  const notes = [
    ...(isChange ? [fact.value > 0 ? words.rose : words.fell] : []),
    ...(comparison === undefined ? [] : [values ? comparison.display[language] : words[comparison.relation]]),
    ...(place === undefined ? [] : [words[place]]),
    ...(place === undefined && rank?.clear === true && rank.place === 1 ? [words.highest] : []),
    ...(place === undefined && rank?.clear === true && rank.of > 1 && rank.place === rank.of ? [words.lowest] : []),
  ]
  return words.line(words.quoted(safeName(fact.label[language])), values ? fact.display[language] : undefined, notes)
}

/** Highest or lowest of its column, where a sentence may say so. */
function placeIn(row: RowFact, result: CallResult['result']): 'highest' | 'lowest' | undefined {
  if (row.of !== undefined) return undefined
  if (heldPlace('top', row, result) === 'holds') return 'highest'
  return heldPlace('bottom', row, result) === 'holds' ? 'lowest' : undefined
}

/** The lines as a prompt lists them. */
export const lineList = (lines: readonly AnswerLine[]): string =>
  lines.map(({ name, text }) => `[${name}] ${text}`).join('\n')
