import type { Fact } from '../../../facts/fact.ts'
import { topics } from '../lexicon/topics.ts'
import type { Reading } from '../reading.ts'
import { overlaps, type Span } from '../span.ts'

/** The clause of a reading in which a place lies. */
export const clauseAt = ({ clauses, words }: Reading, place: number): Span =>
  clauses.find(({ start, end }) => start <= place && place < end) ?? { start: 0, end: words.length }

/** The facts that a piece of the sentence speaks of: by their figures, by their names, by words for what they measure. */
export function factsIn(reading: Reading, span: Span): Fact[] {
  const told = reading.figures
    .filter((figure) => overlaps(figure, span))
    .flatMap(({ held }) => held.flatMap(({ fact }) => fact ?? []))
  const named = reading.names
    .filter((name) => overlaps(name, span))
    .flatMap(({ names }) => names.flatMap(({ fact }) => fact ?? []))
  const byName = reading.facts.filter(({ id }) => named.includes(id))
  if (told.length > 0 || byName.length > 0) return [...new Set([...told, ...byName])]
  return byTopic(reading, span)
}

/** The cited facts for whose feature a piece of the sentence has a word. */
function byTopic({ facts, words }: Reading, { start, end }: Span): Fact[] {
  const piece = words.slice(start, end)
  const spoken = topics.filter(([, pattern]) => pattern.test(piece)).map(([prefix]) => prefix)
  return facts.filter(({ id }) => spoken.some((prefix) => id.startsWith(prefix)))
}

/** The facts that a claim at a place rests on: those of its clause, else of the sentence, else all that are cited. */
export function factsAbout(reading: Reading, place: number): Fact[] {
  const inClause = factsIn(reading, clauseAt(reading, place))
  if (inClause.length > 0) return inClause
  const inSentence = factsIn(reading, { start: 0, end: reading.words.length })
  return inSentence.length > 0 ? inSentence : reading.facts
}
