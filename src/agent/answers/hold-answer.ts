import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { SlotValue } from '../../writing/checker/claim-context.ts'
import { saysAgain } from '../../writing/copy/choose-phrase.ts'
import { spaced } from '../../writing/personas/parts.ts'
import { tidySentence } from '../../writing/settle/tidy-sentence.ts'
import type { AnswerPart } from '../turn/turn.ts'
import type { AnswerFault } from './answer-faults.ts'
import type { AnswerLine } from './answer-lines.ts'
import type { CallResult } from './call-result.ts'
import { checkAnswer } from './check-answer.ts'
import { toldClaims } from './claims/told-claims.ts'

/** What sentences of a model are held against. */
export interface Holding {
  language: Language
  calls: readonly CallResult[]
  lines: readonly AnswerLine[]
  way: 'stated' | 'slots'
  banned: readonly string[]
  /** Sentences that the reader has already, without their figures. */
  said: readonly string[]
}

export type HeldAnswer = { parts: AnswerPart[]; text: string } | { text: string; faults: AnswerFault[] }

/** Holds a proposed sentence: its parts where it may be shown, its faults where not. */
export function holdAnswer(
  { text: given, because }: { text: string; because: readonly string[] },
  { language, calls, lines, way, banned, said }: Holding,
): HeldAnswer {
  const text = tidySentence(given, language, 'sentence')
  const byName = new Map(lines.map((line) => [line.name, line]))
  const cited = because.flatMap((name): Fact[] => {
    const line = byName.get(name)
    return line === undefined ? [] : [line.fact]
  })
  const slot = (name: string): SlotValue | undefined => slotValue(name, byName, language)
  const faults = checkAnswer(text, { language, calls, cited, banned, ...(way === 'slots' ? { slot } : {}) })
  const claims = toldClaims(text, calls, language)
  const before = new Set(said.flatMap((sentence) => toldClaims(sentence, calls, language) ?? []))
  const isSaid =
    said.some((sentence) => saysAgain(text, sentence)) || (claims?.every((claim) => before.has(claim)) ?? false)
  const all = isSaid ? [...faults, { code: 'again' as const, start: 0, end: text.length, found: text }] : faults
  return all.length > 0 ? { text, faults: all } : { text, parts: partsOf(text, byName, language) }
}

function slotValue(slot: string, byName: ReadonlyMap<string, AnswerLine>, language: Language): SlotValue | undefined {
  const [, name = '', compared] = /^f:([\w-]+)(\|vs:all)?$/.exec(slot) ?? []
  const fact = byName.get(name)?.fact
  if (fact === undefined) return undefined
  if (compared === undefined) return { fact, form: 'value', text: fact.display[language] }
  return fact.comparison && { fact, form: 'comparison', text: fact.comparison.display[language] }
}

/** The sentence in pieces: what stands in a slot becomes the figure of its fact, with the call that it came from. */
function partsOf(text: string, byName: ReadonlyMap<string, AnswerLine>, language: Language): AnswerPart[] {
  const sources = new Map<string, AnswerPart['source']>()
  const parts = text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const slot = /^\{(.*)\}$/.exec(piece)?.[1]
      const value = slot === undefined ? undefined : slotValue(slot, byName, language)
      if (slot === undefined || value === undefined) return piece
      const line = byName.get(/^f:([\w-]+)/.exec(slot)?.[1] ?? '')
      if (line !== undefined) sources.set(value.fact.id, { call: line.call, fact: value.fact.id })
      return { fact: value.fact.id, text: value.text }
    })
  return spaced(parts).map((part) => {
    if (typeof part === 'string') return { text: part }
    const source = sources.get(part.fact)
    return source === undefined ? { text: part.text } : { text: part.text, source }
  })
}
