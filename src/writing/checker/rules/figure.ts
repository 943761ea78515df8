import type { HeldFigure } from '../claims/hold-figure.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'
import { overlaps } from '../span.ts'

/**
 * Figures. Where the model writes, none may stand outside a slot; in finished text each must tell a figure that a
 * cited fact licenses, in its unit, and rounded further only with a word that says so.
 */
export const figureRule: Rule = (reading) => {
  const { figures, slots, context } = reading
  return figures.flatMap((figure) => {
    const isFree = context.writing !== 'finished' && !slots.some((slot) => overlaps(slot, figure))
    if (isFree) return [faultAt(reading, 'figure', figure)]
    if (isOneOfAKind(figure, reading)) return []
    return figure.wrong === undefined ? [] : [faultAt(reading, figure.wrong, figure)]
  })
}

/** "One product, the favourite": says of which thing is spoken, where no cited fact counts such things. */
const isOneOfAKind = ({ start, end, value, unit }: HeldFigure, { text, facts }: Reading): boolean =>
  value === 1 && /^(?:one|一)/i.test(text.slice(start, end)) && !facts.some((fact) => fact.unit === unit)
