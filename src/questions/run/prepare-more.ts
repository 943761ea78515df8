import { predictionScores } from '../../campaigns/audience/prediction-scores.ts'
import { featureTable } from '../../customers/features/feature-table.ts'
import { findValue } from '../../customers/value/find-value.ts'
import { tiers } from '../../customers/value/value-tiers.ts'
import type { LoadColumn } from '../../engine/engine.ts'
import type { DeskContext } from './desk-context.ts'

/** Tables of customers that take a while, made when a question first needs one: each has a row per customer with c. */
export type Extra = 'features' | 'value' | 'scores'

/** Makes each of these tables once. @param customers ids in the order of their numbers */
export function extraTables(
  context: DeskContext,
  customers: readonly string[],
): (needed: Iterable<Extra>) => Promise<void> {
  const made = new Map<Extra, Promise<void>>()
  return async (needed) => {
    for (const extra of needed) {
      // One that was stopped or failed is made again when it is needed again.
      if (!made.has(extra)) made.set(extra, make[extra](context, customers))
      await made.get(extra)?.catch((error: unknown) => {
        made.delete(extra)
        throw error
      })
    }
  }
}

const make: Record<Extra, (context: DeskContext, customers: readonly string[]) => Promise<void>> = {
  features: async (context, customers) => {
    const { engine, snapshot, folder } = context
    const table = await featureTable(engine, snapshot, folder)
    const columns = table.features.map(({ id }, i) => ({ name: id, values: table.columns[i] ?? new Float64Array() }))
    await load(context, 'ask_features', customers, table.customers, columns)
  },
  value: async (context, customers) => {
    const { engine, snapshot, folder, config, value } = context
    const forecast = value?.forecast
    // As the standing view was made: it holds aggregates alone.
    const costs =
      forecast === undefined
        ? config.value
        : { ...config.value, horizon: forecast.horizonMonths, discount: forecast.discount }
    const found = await findValue(engine, snapshot, folder, undefined, costs, forecast?.split.cutoff)
    const missing = new Float64Array(found.customers.customers.length).fill(Number.NaN)
    await load(context, 'ask_value', customers, found.customers.customers, [
      { name: 'tier', values: Array.from(found.tier, (place) => tiers[place] ?? '') },
      { name: 'alive', values: found.forecast?.alive ?? missing },
      { name: 'worth', values: found.forecast?.lifetimes.value ?? missing },
      { name: 'purchases', values: found.forecast?.lifetimes.purchases ?? missing },
    ])
  },
  scores: async (context, customers) => {
    if (context.prediction === undefined) return
    const { customers: scored, scores } = await predictionScores(context, context.prediction)
    await load(context, 'ask_scores', customers, scored, [{ name: 'score', values: scores }])
  },
}

/** Loads columns that belong to some of the customers, each under its number. */
async function load(
  { engine }: DeskContext,
  table: string,
  customers: readonly string[],
  of: readonly string[],
  columns: readonly LoadColumn[],
): Promise<void> {
  const numberOf = new Map(customers.map((customer, c) => [customer, c]))
  await engine.load(table, [
    { name: 'c', values: Float64Array.from(of, (customer) => numberOf.get(customer) ?? Number.NaN) },
    ...columns,
  ])
  await engine.run(`ALTER TABLE ${table} ALTER c TYPE INTEGER`)
}
