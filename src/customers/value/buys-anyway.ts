import type { Engine } from '../../engine/engine.ts'
import { chanceToBuy } from '../../numerics/chance-to-buy.ts'
import type { PurchaseModel } from '../../numerics/purchase-model.ts'
import type { Snapshot } from '../snapshot.ts'
import { perHistory } from './model-forecast.ts'
import { historiesBefore, preparePurchaseDays } from './purchase-days.ts'
import type { Forecast } from './value.ts'

/** Customers, ordered by id, each with a chance. */
export interface CustomerChances {
  customers: string[]
  /** 0 to 1, in the same order. */
  chances: Float64Array
}

/** The model of purchases that a forecast of value was made with; its times are days. Undefined where the document names none. */
export function purchaseModelOf(fits: Forecast['fits']): PurchaseModel | undefined {
  for (const { model, parameters } of fits) {
    const { r = 0, alpha = 0, a = 0, b = 0, s = 0, beta = 0 } = parameters
    if (model === 'pareto') return { unit: 'days', model, parameters: { r, alpha, s, beta } }
    if (model === 'bg' || model === 'mbg') return { unit: 'days', model, parameters: { r, alpha, a, b } }
  }
  return undefined
}

/**
 * The chance of each customer to buy within some days from a day on without a campaign: whether they still buy and how long ago the last purchase was are both in
 * it. Who has not bought yet is not among them.
 * @param from YYYY-MM-DD, not seen itself
 */
export async function buysAnyway(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  model: PurchaseModel,
  from: string,
  days: number,
): Promise<CustomerChances> {
  await preparePurchaseDays(engine, snapshot, folder)
  const histories = await historiesBefore(engine, from)
  const span = { value: days, unit: 'days' as const }
  return {
    customers: histories.customers,
    chances: perHistory(histories, (history) => chanceToBuy(model, history, span)),
  }
}
