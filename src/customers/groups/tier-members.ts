import type { Engine } from '../../engine/engine.ts'
import type { Config } from '../../workspace/config.ts'
import type { Snapshot } from '../snapshot.ts'
import { findValue } from '../value/find-value.ts'
import type { CustomerValue } from '../value/value.ts'
import { tiers } from '../value/value-tiers.ts'
import { type Members, partByValue } from './group-members.ts'

/**
 * Parts customers by their value tier, which is found anew in the way that the standing view was, since that holds aggregates alone.
 * Customers of whom no purchase stands have none.
 */
export async function tierMembers(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  customers: readonly string[],
  { forecast }: CustomerValue,
  costs: Config['value'],
): Promise<Members[]> {
  const told =
    forecast === undefined ? costs : { ...costs, horizon: forecast.horizonMonths, discount: forecast.discount }
  const found = await findValue(engine, snapshot, folder, undefined, told, forecast?.split.cutoff)
  const tierOf = new Map(found.customers.customers.map((customer, i) => [customer, tiers[found.tier[i] ?? 0]]))
  return partByValue(customers.map((customer) => tierOf.get(customer)))
}
