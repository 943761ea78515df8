import { ShoalError } from '../../workspace/errors.ts'
import type { Predicted } from './predicted.ts'
import type { PredictionCondition } from './prediction.ts'
import { changeFinder, conditionsOf, pathFinder } from './rules.ts'

/** Why the tree decides as it does of one customer. */
export interface Why {
  customer: string
  score: number
  path: PredictionCondition[]
  customers: number
  mean: number
  change?: { conditions: PredictionCondition[]; mean: number }
}

/** @param threshold score from which on the outcome is expected; without one, as of amounts, nothing is decided. @throws ShoalError predict/unknown-customer */
export function whyOf(
  { customers, scores, predictors, foretold }: Predicted,
  customer: string,
  threshold: number | undefined,
): Why {
  const row = customers.indexOf(customer)
  if (row === -1) throw new ShoalError('predict/unknown-customer', { customer })
  const path = pathFinder(
    foretold.tree,
    predictors.map(({ column }) => column),
  )(row)
  const way =
    threshold === undefined
      ? undefined
      : changeFinder(foretold.tree, predictors, (leaf) => leaf.value >= threshold)(row)
  return {
    customer,
    score: scores[row] as number,
    path: conditionsOf(path, predictors),
    customers: path.leaf.rows,
    mean: path.leaf.value,
    ...(way === undefined ? {} : { change: { conditions: way.changes, mean: way.leaf.value } }),
  }
}
