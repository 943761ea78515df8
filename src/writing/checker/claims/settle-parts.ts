import { anyOf } from '../lexicon/any-of.ts'
import { wordsOf } from '../lexicon/words-of.ts'
import type { Span } from '../span.ts'
import { overlaps } from '../span.ts'
import type { HeldFigure } from './hold-figure.ts'

/** Words that say on which side of a median or quartile the part lies. */
const side = anyOf(
  'i',
  wordsOf(
    '',
    /more|less|fewer|longer|shorter|higher|lower|later|earlier|sooner|above|below|over|under/,
    /beyond|within|exceed\w*|at least|at most|or more|or less|up to/,
  ),
  /更|多于|少于|高于|低于|长于|短于|超过|不到|不足|以上|以下|以内|之内/,
)

/** "Half" tells of a median where the median, or the side of it, is told in the same clause; "half of them order at night" is another share. */
export function settleParts(figures: readonly HeldFigure[], words: string, clauses: readonly Span[]): HeldFigure[] {
  return figures.map((figure) => {
    if (!figure.held.some(({ role }) => role === 'part')) return figure
    const at = clauses.findIndex((each) => overlaps(each, figure))
    // A part may stand before the comma of its sentence: "a quarter of them, with gaps beyond 77 days".
    const clause = { start: clauses[at]?.start ?? 0, end: clauses[at + 1]?.end ?? words.length }
    const held = figure.held.filter(
      ({ role, fact }) =>
        role !== 'part' ||
        side.test(words.slice(clause.start, clause.end)) ||
        figures.some(
          (other) => other !== figure && overlaps(other, clause) && other.held.some((each) => each.fact === fact),
        ),
    )
    return held.length > 0 ? { ...figure, held } : { ...figure, held, wrong: 'figure' }
  })
}
