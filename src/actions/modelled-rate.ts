import type { AudienceFigures } from '../campaigns/economics/audience-figures.ts'
import { buysAnyway, purchaseModelOf } from '../customers/value/buys-anyway.ts'
import type { CustomerValue } from '../customers/value/value.ts'
import type { Engine } from '../engine/engine.ts'
import { mean } from '../numerics/moments.ts'
import type { CurrentSnapshot } from './current.ts'

/** The share of some customers that order within so many days without a campaign, by the purchase model of the standing value; undefined without one. */
export async function modelledRate(
  engine: Engine,
  { snapshot, folder }: CurrentSnapshot,
  value: CustomerValue | undefined,
  members: readonly string[],
  days: number,
): Promise<AudienceFigures['base'] | undefined> {
  const model = value?.forecast && purchaseModelOf(value.forecast.fits)
  if (model === undefined || snapshot.asOf === undefined) return undefined
  const { customers, chances } = await buysAnyway(engine, snapshot, folder, model, snapshot.asOf, days)
  const meant = new Set(members)
  const rate = mean(chances.filter((_, row) => meant.has(customers[row] ?? '')))
  return rate === undefined ? undefined : { rate, days, from: 'model' }
}
