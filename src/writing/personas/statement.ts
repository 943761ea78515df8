import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { SentenceKind } from './persona.ts'
import type { PhraseKey } from './persona-phrases.ts'

/** A figure or name for a slot of a phrasing, taken word for word from a fact. */
export interface Slot {
  fact: string
  text: string
  /** What an English sentence puts before the name: "the" United Kingdom. */
  article?: string
}

/** Something to say before it is put into words: what, with which figures, and which facts license it. */
export interface Statement {
  key: PhraseKey
  slots: Record<string, Slot>
  licence: string[]
  /** Where it is settled whether a figure is told; absent: as the phrasing has it. */
  kind?: SentenceKind
}

/** The figure of the segment. */
export const figure = (fact: Fact, language: Language): Slot => ({ fact: fact.id, text: fact.display[language] })

/** The figure of all customers beside it. */
const overall = (fact: Fact, language: Language): Record<string, Slot> =>
  fact.all === undefined ? {} : { all: { fact: fact.id, text: fact.all.display[language] } }

/** A statement about one fact: its figure in {f}, that of all customers in {all}, further slots as given. */
export function stateFact(key: PhraseKey, fact: Fact, language: Language, slots: Record<string, Slot> = {}): Statement {
  return { key, slots: { f: figure(fact, language), ...overall(fact, language), ...slots }, licence: [fact.id] }
}

/** A statement whose slots are named after the facts in them; absent facts leave their slot empty. */
export function stateWith(
  key: PhraseKey,
  language: Language,
  facts: Record<string, Fact | undefined>,
  licence: (Fact | undefined)[] = [],
): Statement {
  const present = Object.entries(facts).flatMap(([slot, fact]) => (fact === undefined ? [] : [[slot, fact] as const]))
  return {
    key,
    slots: Object.fromEntries(present.map(([slot, fact]) => [slot, figure(fact, language)])),
    licence: licence.flatMap((fact) => (fact === undefined ? [] : [fact.id])),
  }
}
