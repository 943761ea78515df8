import type { HeldFigure } from './hold-figure.ts'
import type { Quantity } from './quantity.ts'

/** The ends of an interval are told together or not at all: "between £2,940 and £3,551 (99 %)". */
export function settleRanges(figures: readonly HeldFigure[]): HeldFigure[] {
  return figures.map((figure) => {
    const held = figure.held.filter((quantity) => quantity.role !== 'bound' || hasOtherEnd(quantity, figure, figures))
    return figure.held.length === 0 || held.length > 0 ? { ...figure, held } : { ...figure, held, wrong: 'figure' }
  })
}

const hasOtherEnd = (quantity: Quantity, figure: HeldFigure, figures: readonly HeldFigure[]): boolean =>
  figures.some(
    (other) =>
      other !== figure &&
      other.held.some(
        ({ role, fact, value }) => role === 'bound' && fact === quantity.fact && value !== quantity.value,
      ),
  )
