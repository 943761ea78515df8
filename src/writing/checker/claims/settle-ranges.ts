import type { HeldFigure } from './hold-figure.ts'
import type { Quantity } from './quantity.ts'

/** The ends of an interval are told together or not at all: "between £2,940 and £3,551 (99 %)". */
export function settleRanges(figures: readonly HeldFigure[], words: string): HeldFigure[] {
  return figures.map((figure, index) => {
    const held = figure.held.filter((quantity) => quantity.role !== 'bound' || isRange(quantity, index, figures, words))
    return figure.held.length === 0 || held.length > 0 ? { ...figure, held } : { ...figure, held, wrong: 'figure' }
  })
}

/** The lower end stands right before the upper; their level may stand anywhere beside them. */
function isRange(quantity: Quantity, index: number, figures: readonly HeldFigure[], words: string): boolean {
  const ends = ({ held }: HeldFigure): number[] =>
    held.flatMap(({ role, fact, unit, value }) =>
      role === 'bound' && fact === quantity.fact && unit === quantity.fact?.unit ? [value] : [],
    )
  return figures.some((lower, at) => {
    const upper = figures[at + 1]
    if (upper === undefined || !/^\s?(?:to|and|-|—|~|～|至|到|和)\s?$/.test(words.slice(lower.end, upper.start)))
      return false
    const isPair = ends(lower).some((low) => ends(upper).some((high) => low < high))
    return isPair && (at === index || at + 1 === index || quantity.value === quantity.fact?.interval?.level)
  })
}
