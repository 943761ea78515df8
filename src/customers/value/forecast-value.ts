import { aliveChance, type FittedPurchases, movedBy, type PurchaseModel } from '../../numerics/purchase-model.ts'
import { type Comparison, compareModels, fitTo, known, learnHurdle, type OrdersAt } from './compare-models.ts'
import { forecastByHurdle } from './hurdle.ts'
import { leverageOf } from './leverage.ts'
import { type Economics, type Lifetimes, lifetimesByForecast, lifetimesByModel } from './lifetime-value.ts'
import { perHistory } from './model-forecast.ts'
import type { CustomerHistories } from './purchase-days.ts'
import { type FittedSpend, fitSpend, movedSpend } from './spend-model.ts'
import type { TimeSplit } from './time-split.ts'
import { trackPurchases } from './tracking.ts'
import type { Forecast } from './value.ts'
import { parameterVariance, sumBy } from './value-intervals.ts'

/** What customers will bring, with what is said of the models behind it. */
export interface ForecastValue {
  lifetimes: Lifetimes
  alive: Float64Array
  comparison: Comparison
  told: Omit<Forecast, 'horizonMonths' | 'discount' | 'before' | 'topShare'>
  /** Variance of the totals of groups by the parameters of the models. @param group the place of each customer */
  variance: (group: Uint8Array, groups: number) => Float64Array
}

/** Mean chance to still buy above which nobody is seen to leave. */
const nobodyLeaves = 0.995

/**
 * Chooses the model on the hold-out, fits it to all data and forecasts every customer. Needs preparePurchaseDays.
 * @param customers all of them, up to the as-of date
 */
export async function forecastValue(
  at: OrdersAt,
  customers: CustomerHistories,
  window: { from: string },
  split: TimeSplit,
  economics: Economics,
): Promise<ForecastValue> {
  const comparison = await compareModels(at, split)
  const purchases = fitTo(comparison.purchaseModel, customers)
  const spend = fitSpend(customers)
  const alive = perHistory(customers, (history) => aliveChance(purchases, history))
  const { leverage, tracking } = {
    leverage: leverageOf(purchases, customers),
    tracking: await trackPurchases(at.engine, comparison.before, comparison.customers, window.from, split),
  }
  const common = {
    alive,
    comparison,
    told: {
      chosen: comparison.chosen,
      split,
      candidates: comparison.candidates,
      fits: fitsOf(purchases, spend),
      spend: { repeaters: spend.repeaters, correlation: spend.correlation },
      leaving: alive.reduce((sum, chance) => sum + chance, 0) / alive.length < nobodyLeaves,
      leverage,
      tracking,
    },
  }
  const { learning, cutoff, end, days } = split
  if (comparison.chosen === 'hurdle' && learning !== undefined) {
    const hurdle = await learnHurdle(at, [learning, cutoff], days, comparison.purchaseModel)
    const span = { value: days, unit: 'days' } as const
    const forecast = forecastByHurdle(hurdle, await known(at, end, customers, purchases, spend, span))
    const models = { purchases, spend: spend.model }
    const lifetimes = lifetimesByForecast(forecast, days, models, customers, economics)
    // What trees do not know of themselves is in the errors of the hold-out.
    return { ...common, lifetimes, variance: (_group, groups) => new Float64Array(groups) }
  }
  const lifetimes = lifetimesByModel(purchases, spend.model, customers, economics)
  const variance = (group: Uint8Array, groups: number): Float64Array => {
    const totals = (model: PurchaseModel, money = spend.model): Float64Array =>
      sumBy(lifetimesByModel(model, money, customers, economics).value, group, groups)
    const byPurchases = parameterVariance(purchases.fit.covariance ?? [], (move) => totals(movedBy(purchases, move)))
    const bySpend = parameterVariance(spend.fit?.covariance ?? [], (move) =>
      totals(purchases, movedSpend(spend.model, move)),
    )
    return Float64Array.from({ length: groups }, (_, i) => (byPurchases[i] ?? 0) + (bySpend[i] ?? 0))
  }
  return { ...common, lifetimes, variance }
}

function fitsOf(purchases: FittedPurchases, { model, fit }: FittedSpend): Forecast['fits'] {
  const named = (parameters: object, errors: number[] | undefined) => ({
    parameters: Object.fromEntries(Object.entries(parameters)),
    ...(errors === undefined
      ? {}
      : { standardErrors: Object.fromEntries(Object.keys(parameters).map((name, i) => [name, errors[i] ?? 0])) }),
  })
  return [
    {
      model: purchases.model,
      ...named(purchases.parameters, purchases.fit.standardErrors),
      logLikelihood: purchases.fit.logLikelihood,
    },
    ...(model.kind === 'gamma-gamma' && fit !== undefined
      ? [{ model: model.kind, ...named(model.parameters, fit.standardErrors), logLikelihood: fit.logLikelihood }]
      : []),
  ]
}
