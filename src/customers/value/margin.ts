import type { Engine } from '../../engine/engine.ts'
import type { Config } from '../../workspace/config.ts'
import type { CustomerValue } from './value.ts'

/** The costs of shoal.yaml. */
export type Costs = Config['value']

/** What is left of revenue, and which costs nobody told. */
export type Margin = Pick<CustomerValue, 'margin' | 'unknown'>

/** A cost that is known for less than this share of the revenue says little about the rest. */
const enough = 0.5

/**
 * The share of revenue that is left when what was sold is paid for: as shoal.yaml says, else from the unit costs in the orders, else all of it,
 * which is then said to be revenue and no margin. Needs prepareLines.
 */
export async function marginOf(engine: Engine, costs: Costs): Promise<Margin> {
  const [row] = await engine.rows(`
    SELECT sum(amount)::DOUBLE AS revenue, (sum(amount) FILTER (cost IS NOT NULL))::DOUBLE AS covered, sum(cost * quantity)::DOUBLE AS cost
    FROM used_lines WHERE amount > 0`)
  const [revenue, covered, cost] = ['revenue', 'covered', 'cost'].map((name) => Number(row?.[name] ?? 0)) as [
    number,
    number,
    number,
  ]
  const share = revenue > 0 ? covered / revenue : 0
  const margin = ((): CustomerValue['margin'] => {
    if (costs.margin !== undefined) return { rate: costs.margin, from: 'settings' }
    if (share >= enough) return { rate: 1 - cost / covered, from: 'costs', covered: share }
    return { rate: 1, from: 'unknown' }
  })()
  return {
    margin,
    unknown: [
      ...(margin.from === 'unknown' ? (['margin'] as const) : []),
      ...(costs.servicePerOrder === undefined ? (['service'] as const) : []),
      ...(costs.acquisition === undefined ? (['acquisition'] as const) : []),
      ...(costs.campaignsPerMonth === undefined ? (['campaigns'] as const) : []),
    ],
  }
}
