import { aliveChance, type FittedPurchases, movedBy, type PurchaseModel } from '../../numerics/purchase-model.ts'
import { type Comparison, compareModels, fitTo, known, type OrdersAt } from './compare-models.ts'
import { fitHurdle, forecastByHurdle } from './hurdle.ts'
import { leverageOf } from './leverage.ts'
import { type Economics, type Lifetimes, lifetimesByForecast, lifetimesByModel } from './lifetime-value.ts'
import { perHistory } from './model-forecast.ts'
import type { CustomerHistories } from './purchase-days.ts'
import { type FittedSpend, fitSpend, movedSpend, type SpendModel } from './spend-model.ts'
import type { TimeSplit } from './time-split.ts'
import { trackPurchases } from './tracking.ts'
import type { Forecast } from './value.ts'
import { type Moved, movedValues } from './value-intervals.ts'

/** What customers will bring, with what is said of the models behind it. */
export interface ForecastValue {
  lifetimes: Lifetimes
  alive: Float64Array
  comparison: Comparison
  told: Omit<Forecast, 'horizonMonths' | 'discount' | 'before' | 'topShare'>
  /** Absent where the data do not determine the parameters: then there are no intervals. */
  doubts: Doubts | undefined
}

/** What is not known of the parameters, carried over to the customers. */
export interface Doubts {
  value: Moved[]
  alive: Moved
}

/** Mean chance to still buy above which nobody is seen to leave. */
const nobodyLeaves = 0.995

/**
 * Chooses the model on the hold-out, fits it to all data and forecasts every customer. Needs preparePurchaseDays.
 * @param customers all of them, up to the as-of date, @param before those known before the cutoff
 */
export async function forecastValue(
  at: OrdersAt,
  customers: CustomerHistories,
  before: CustomerHistories,
  window: { from: string },
  split: TimeSplit,
  economics: Economics,
): Promise<ForecastValue> {
  const comparison = await compareModels(at, split, before)
  const purchases = fitTo(comparison.purchaseModel, customers)
  const spend = fitSpend(customers)
  const aliveOf = (model: PurchaseModel): Float64Array =>
    perHistory(customers, (history) => aliveChance(model, history))
  const alive = aliveOf(purchases)
  const leaving = alive.reduce((sum, chance) => sum + chance, 0) / alive.length < nobodyLeaves
  const { leverage, tracking } = {
    leverage: leverageOf(purchases, spend, customers),
    tracking: await trackPurchases(at.engine, comparison.before, comparison.customers, window.from, split),
  }
  const common = {
    alive,
    comparison,
    told: {
      chosen: comparison.chosen,
      beaten: comparison.beaten,
      split,
      candidates: comparison.candidates,
      fits: fitsOf(purchases, spend),
      spend: { repeaters: spend.repeaters, correlation: spend.correlation },
      leaving,
      leverage,
      tracking,
    },
  }
  const { end, days } = split
  const ahead =
    comparison.chosen === 'hurdle'
      ? forecastByHurdle(
          // Both spans of days, so that no one season passes for the whole year.
          fitHurdle(comparison.lessons, days),
          await known(at, end, customers, purchases, spend, { value: days, unit: 'days' }),
        )
      : undefined
  const values = (model: PurchaseModel, money: SpendModel): Lifetimes =>
    ahead === undefined
      ? lifetimesByModel(model, money, customers, economics)
      : lifetimesByForecast(ahead, days, { purchases: model, spend: money }, customers, economics)
  const doubts = (): Doubts | undefined => {
    // Where nobody is seen to leave, the parameters of leaving are not determined, and do not matter.
    const covariance = purchases.fit.covariance ?? (leaving ? undefined : purchases.fit.ratesCovariance)
    if (covariance === undefined) return undefined
    const byPurchases = movedValues(covariance, (move) => values(movedBy(purchases, move), spend.model).value)
    const bySpend = movedValues(
      spend.fit?.covariance ?? [],
      (move) => values(purchases, movedSpend(spend.model, move)).value,
    )
    const stays = movedValues(covariance, (move) => aliveOf(movedBy(purchases, move)))
    return { value: [byPurchases, bySpend], alive: stays }
  }
  return { ...common, lifetimes: values(purchases, spend.model), doubts: doubts() }
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
