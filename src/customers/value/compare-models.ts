import type { Engine } from '../../engine/engine.ts'
import type { Duration } from '../../numerics/duration.ts'
import { forecastError } from '../../numerics/forecast-error.ts'
import { thinned } from '../../numerics/purchase-histories.ts'
import {
  type FittedPurchases,
  fitPurchases,
  type PurchaseModelName,
  purchaseModels,
} from '../../numerics/purchase-model.ts'
import { windowFeatures } from '../predictions/window-features.ts'
import type { Snapshot } from '../snapshot.ts'
import { fitHurdle, forecastByHurdle, type KnownCustomers, type Lesson } from './hurdle.ts'
import { forecastByModel, forecastByPast, spendPerPurchase } from './model-forecast.ts'
import { type Bought, boughtBetween, type CustomerHistories, historiesBefore } from './purchase-days.ts'
import { type FittedSpend, fitSpend } from './spend-model.ts'
import type { TimeSplit } from './time-split.ts'
import type { Candidate, ForecastModel } from './value.ts'

/** Where the orders are read from. Needs preparePurchaseDays. */
export interface OrdersAt {
  engine: Engine
  snapshot: Snapshot
  folder: string
}

/** The models on the hold-out, with what the later steps go on with. */
export interface Comparison {
  /** Best first: by the squared error of what customers spent. */
  candidates: Candidate[]
  /** True where everybody going on as before came nearer than any model. */
  beaten: boolean
  chosen: Exclude<ForecastModel, 'past-rate'>
  /** The model of purchases that came nearest in purchases: it also tells who still buys. */
  purchaseModel: PurchaseModelName
  /** It, as it was fitted before the cutoff. */
  before: FittedPurchases
  customers: CustomerHistories
  forecast: Bought
  actual: Bought
  /** What trees can learn from by now: what was known before each span of days, and done in it; none where there is no hurdle model. */
  lessons: readonly Lesson[]
}

/** How many customers a model is fitted to at most, drawn evenly: the integral of Pareto/NBD takes its time. */
const most: Record<PurchaseModelName, number> = { bg: 100_000, mbg: 100_000, pareto: 20_000 }

/** Fits a model of purchases to customers. */
export const fitTo = (model: PurchaseModelName, { distinct }: CustomerHistories): FittedPurchases =>
  fitPurchases(model, thinned(distinct, most[model]))

/** Fits every model to what was known before the cutoff, and holds its forecast against what came. @param customers as they were known then */
export async function compareModels(at: OrdersAt, split: TimeSplit, customers: CustomerHistories): Promise<Comparison> {
  const actual = await boughtBetween(at.engine, split.cutoff, split.end)
  const span: Duration = { value: split.days, unit: 'days' }
  const spend = fitSpend(customers)
  const fits = purchaseModels.map((name) => {
    const model = fitTo(name, customers)
    const forecast = forecastByModel(model, spend.model, customers, span)
    return { name, model, forecast, error: squaredError(forecast.purchases, actual.purchases) }
  })
  const [best] = [...fits].sort((a, b) => a.error - b.error)
  if (best === undefined) throw new Error('there are models')
  const hurdle: { model: ForecastModel; forecast: Bought }[] = []
  const lessons: Lesson[] = []
  const earlier = split.learning === undefined ? undefined : await historiesBefore(at.engine, split.learning)
  if (split.learning !== undefined && earlier !== undefined && canLearn(earlier)) {
    const model = fitTo(best.name, earlier)
    const first: Lesson = {
      known: await known(at, split.learning, earlier, model, fitSpend(earlier), span),
      after: await boughtBetween(at.engine, split.learning, split.cutoff),
    }
    const facts = await known(at, split.cutoff, customers, best.model, spend, span)
    hurdle.push({ model: 'hurdle', forecast: forecastByHurdle(fitHurdle([first], split.days), facts) })
    lessons.push(first, { known: facts, after: actual })
  }
  const forecasts: { model: ForecastModel; forecast: Bought }[] = [
    ...fits.map(({ name, forecast }) => ({ model: name, forecast })),
    ...hurdle,
    { model: 'past-rate', forecast: forecastByPast(customers, split.days) },
  ]
  const held = forecasts
    .map(({ model, forecast }) => ({
      model,
      forecast,
      purchases: forecastError(forecast.purchases, actual.purchases),
      revenue: forecastError(forecast.revenue, actual.revenue),
    }))
    .sort((a, b) => a.revenue.rmse - b.revenue.rmse)
  const winner = held.find(({ model }) => model !== 'past-rate')
  if (winner === undefined || winner.model === 'past-rate') throw new Error('there are models')
  return {
    candidates: held.map(({ forecast: _forecast, ...candidate }) => candidate),
    beaten: held[0]?.model === 'past-rate',
    chosen: winner.model,
    purchaseModel: winner.model === 'hurdle' ? best.name : winner.model,
    before:
      winner.model === 'hurdle' ? best.model : (fits.find(({ name }) => name === winner.model)?.model ?? best.model),
    customers,
    forecast: winner.forecast,
    actual,
    lessons,
  }
}

/** Whether enough had bought again for what is expected of them to be worked out. */
const canLearn = ({ histories }: CustomerHistories): boolean => histories.x.filter((x) => x > 0).length >= 30

/** What the hurdle model is told of customers at a day. */
export async function known(
  { engine, snapshot, folder }: OrdersAt,
  cutoff: string,
  customers: CustomerHistories,
  purchases: FittedPurchases,
  { model }: FittedSpend,
  span: Duration,
): Promise<KnownCustomers> {
  const { customers: ids, columns } = await windowFeatures(engine, snapshot, folder, cutoff)
  // Features are of all who ever bought; those of whom no purchase stands are not among the customers here.
  const row = new Map(ids.map((customer, i) => [customer, i]))
  const rows = Uint32Array.from(customers.customers, (customer) => row.get(customer) ?? 0)
  return {
    customers: customers.customers,
    columns: columns.map((column) => Float64Array.from(rows, (place) => column[place] ?? Number.NaN)),
    expected: forecastByModel(purchases, model, customers, span),
    spend: spendPerPurchase(model, customers),
  }
}

const squaredError = (predicted: Float64Array, actual: Float64Array): number =>
  predicted.reduce((sum, value, i) => sum + (value - (actual[i] ?? 0)) ** 2, 0)
