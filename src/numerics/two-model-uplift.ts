import { fitTree, leafOf, presort } from './decision-tree.ts'
import { fitLogistic, predictLogistic } from './fit-logistic.ts'
import { standardise } from './standardise.ts'

/** What models of who answers learn from. */
export interface UpliftRows {
  /** One per feature, one value per unit. */
  readonly columns: readonly Float64Array[]
  /** 1 or 0 per unit. */
  readonly treated: Uint8Array
  readonly outcomes: Uint8Array
}

/** Scores every unit by the effect to expect on it, from what the units of some rows did. */
export type UpliftModel = (rows: Uint32Array) => Float64Array

/**
 * Two logistic regressions, one of the treated and one of the others; the score is how far their probabilities lie apart (Radcliffe and Surry 2011, section 2.1).
 * Columns are standardised over all units, so that the penalty treats them alike.
 */
export function twoLogistics({ columns, treated, outcomes }: UpliftRows, penalty = 1): UpliftModel {
  const scaled = columns.map(standardise)
  return (rows) => {
    const [ofTreated, ofOthers] = [1, 0].map((group) =>
      predictLogistic(
        fitLogistic(
          scaled,
          outcomes,
          rows.filter((row) => treated[row] === group),
          penalty,
        ),
        scaled,
      ),
    )
    return difference(ofTreated, ofOthers, outcomes.length)
  }
}

/** The same with two classification trees. */
export function twoTrees(
  { columns, treated, outcomes }: UpliftRows,
  options: { depth: number; minLeaf: number } = { depth: 5, minLeaf: 200 },
): UpliftModel {
  const orders = presort(columns)
  return (rows) => {
    const isIn = new Uint8Array(outcomes.length)
    for (const row of rows) isIn[row] = 1
    const [ofTreated, ofOthers] = [1, 0].map((group) => {
      const own = orders.map((order) => order.filter((row) => isIn[row] === 1 && treated[row] === group))
      const tree = fitTree(columns, outcomes, 2, options, own)
      return Float64Array.from(outcomes, (_, row) => {
        const [no = 0, yes = 0] = leafOf(tree, columns, row).counts
        return no + yes === 0 ? 0 : yes / (no + yes)
      })
    })
    return difference(ofTreated, ofOthers, outcomes.length)
  }
}

const difference = (a: Float64Array | undefined, b: Float64Array | undefined, length: number): Float64Array =>
  Float64Array.from({ length }, (_, row) => (a?.[row] ?? 0) - (b?.[row] ?? 0))
