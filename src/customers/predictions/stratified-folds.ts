import { dealFolds } from '../../numerics/folds.ts'
import { hashOrder } from '../../numerics/hash.ts'

/**
 * Deals customers to folds in the order of a hash of their ids, each outcome by itself, so that every fold has its share of it, and a customer
 * more or less leaves nearly all others where they are.
 * @param outcomes 0 or 1 per customer; NaN and amounts are dealt as one group each
 */
export function stratifiedFolds(
  ids: readonly string[],
  outcomes: Float64Array,
  folds: number,
  seed: number,
): Uint8Array {
  const order = hashOrder(ids, seed)
  const isYesNo = outcomes.every((value) => value === 0 || value === 1 || Number.isNaN(value))
  const strata = isYesNo ? [0, 1] : [undefined]
  const foldOf = new Uint8Array(ids.length)
  for (const stratum of strata) {
    const members = order.filter((row) => (stratum === undefined ? true : outcomes[row] === stratum))
    const dealt = dealFolds(members.length, folds)
    for (const [place, row] of members.entries()) foldOf[row] = dealt[place] as number
  }
  return foldOf
}
