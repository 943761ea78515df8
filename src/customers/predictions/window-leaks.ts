import { rankCorrelation } from '../../numerics/rank-correlation.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { RawPredictor } from './predictors.ts'
import type { WindowTable } from './window-features.ts'

/** How much nearer to today's figures than to the cutoff's a trait may be. */
const jump = 0.1
const related = 0.6
/** A trait that nearly is one of today's figures may be hardly nearer to it than to the cutoff's. */
const same = 0.95
const sameJump = 0.01

/**
 * Refuses a number beside the orders (a column of a list of people) that goes over the days to be foretold: it goes with what customers have done
 * until today clearly more than with what they had done until the cutoff.
 * @param traits of the customers of `before`, in their order
 * @param before what they had done until the cutoff, @param today what the same customers and more have done until now
 * @throws ShoalError predict/over-window
 */
export function checkOverWindow(
  traits: readonly RawPredictor[],
  before: WindowTable,
  today: WindowTable,
  trusted: readonly string[],
): void {
  const placeOf = new Map(today.customers.map((id, place) => [id, place]))
  const now = today.columns.map((column) =>
    Float64Array.from(before.customers, (id) => column[placeOf.get(id) ?? -1] ?? Number.NaN),
  )
  for (const { source, values } of traits) {
    if (!(values instanceof Float64Array) || trusted.includes(source)) continue
    for (const [feature, { id }] of before.features.entries()) {
      const then = Math.abs(rankCorrelation(values, before.columns[feature] ?? new Float64Array()))
      const at = Math.abs(rankCorrelation(values, now[feature] ?? new Float64Array()))
      if ((at >= related && at - then >= jump) || (at >= same && at - then >= sameJump))
        throw new ShoalError('predict/over-window', { column: source.replace(/^attribute:/, ''), feature: id })
    }
  }
}
