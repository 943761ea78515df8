import { faultAt, type Rule } from '../rule.ts'
import { overlaps } from '../span.ts'

/**
 * Figures. Where the model writes, none may stand outside a slot; in finished text each must tell a figure that a cited fact licenses, in its
 * unit, and rounded further only with a word that says so.
 */
export const figureRule: Rule = (reading) => {
  const { figures, slots, context } = reading
  return figures.flatMap((figure) => {
    const isFree = context.writing !== 'finished' && !slots.some((slot) => overlaps(slot, figure))
    if (isFree) return [faultAt(reading, 'figure', figure)]
    return figure.wrong === undefined ? [] : [faultAt(reading, figure.wrong, figure)]
  })
}
