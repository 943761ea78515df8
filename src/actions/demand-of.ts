import type { ExpectedDemand } from '../campaigns/economics/stock-at-risk.ts'
import { foreseeDemand } from '../customers/recommendations/demand.ts'
import { readPurchases } from '../customers/recommendations/purchases.ts'
import type { Engine } from '../engine/engine.ts'
import type { CurrentSnapshot } from './current.ts'

const dayLength = 86_400_000

/** What an audience is expected to buy of the products whose stock is known; nothing where the history is too short to foresee it. */
export async function demandOf(
  engine: Engine,
  { snapshot, folder }: CurrentSnapshot,
  members: readonly string[],
  days: number,
  stock: ReadonlyMap<string, number>,
): Promise<ExpectedDemand[]> {
  if (snapshot.asOf === undefined) return []
  const purchases = await readPurchases(engine, snapshot, folder)
  const meant = new Set(members)
  const from = Date.parse(`${snapshot.asOf}T00:00:00Z`) / dayLength
  const demand = foreseeDemand(purchases, from, days, (row) => meant.has(purchases.customers[row] ?? ''))
  return (demand?.products ?? []).flatMap(({ product, units, high }) => {
    const code = purchases.products[product]?.code ?? ''
    return stock.has(code) ? [{ product: code, units, high }] : []
  })
}
