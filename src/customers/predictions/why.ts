import { ShoalError } from '../../workspace/errors.ts'
import type { Predicted } from './predicted.ts'
import type { PredictionCondition } from './prediction.ts'
import { changeFinder, conditionsOf, pathFinder } from './rules.ts'
import { sourceOf } from './traits.ts'

/** Why the tree decides as it does of one customer. */
export interface Why {
  customer: string
  score: number
  path: PredictionCondition[]
  customers: number
  mean: number
  change?: { conditions: PredictionCondition[]; mean: number }
}

/**
 * @param threshold score from which on the outcome is expected; without one, as of amounts, nothing is decided
 * @param offers columns that can be changed: a change of these is told first, another only where they do not suffice
 * @throws ShoalError predict/unknown-customer
 */
export function whyOf(
  { customers, scores, predictors, foretold }: Predicted,
  customer: string,
  threshold: number | undefined,
  offers: readonly string[] = [],
): Why {
  const row = customers.indexOf(customer)
  if (row === -1) throw new ShoalError('predict/unknown-customer', { customer })
  const path = pathFinder(
    foretold.tree,
    predictors.map(({ column }) => column),
  )(row)
  const wayBy = (mayChange?: (source: string) => boolean): ReturnType<ReturnType<typeof changeFinder>> =>
    threshold === undefined
      ? undefined
      : changeFinder(foretold.tree, predictors, (leaf) => leaf.value >= threshold, mayChange)(row)
  const offered = offers.map(sourceOf)
  const way = (offered.length === 0 ? undefined : wayBy((source) => offered.includes(source))) ?? wayBy()
  return {
    customer,
    score: scores[row] as number,
    path: conditionsOf(path, predictors),
    customers: path.leaf.rows,
    mean: path.leaf.value,
    ...(way === undefined ? {} : { change: { conditions: way.changes, mean: way.leaf.value } }),
  }
}
