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
import { fitHurdle, forecastByHurdle, type Hurdle, type KnownCustomers } from './hurdle.ts'
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
}

/** How many customers a model is fitted to at most, drawn evenly: the integral of Pareto/NBD takes its time. */
const most: Record<PurchaseModelName, number> = { bg: 100_000, mbg: 100_000, pareto: 20_000 }

/** Fits a model of purchases to customers. */
export const fitTo = (model: PurchaseModelName, { distinct }: CustomerHistories): FittedPurchases =>
  fitPurchases(model, thinned(distinct, most[model]))

/** Fits every model to what was known before the cutoff, and holds its forecast against what came. */
export async function compareModels(at: OrdersAt, split: TimeSplit): Promise<Comparison> {
  const customers = await historiesBefore(at.engine, split.cutoff)
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
  if (split.learning !== undefined && (await canLearn(at.engine, split.learning))) {
    const learned = await learnHurdle(at, [split.learning], split.days, best.name)
    const facts = await known(at, split.cutoff, customers, best.model, spend, span)
    hurdle.push({ model: 'hurdle', forecast: forecastByHurdle(learned, facts) })
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
  }
}

/**
 * The hurdle model, learned from what was known at some days and done in as many days after each: several of them, so that no one season
 * passes for the whole year.
 */
export async function learnHurdle(
  at: OrdersAt,
  from: readonly string[],
  days: number,
  model: PurchaseModelName,
): Promise<Hurdle> {
  const lessons: { known: KnownCustomers; after: Bought }[] = []
  for (const day of from) {
    const earlier = await historiesBefore(at.engine, day)
    lessons.push({
      known: await known(at, day, earlier, fitTo(model, earlier), fitSpend(earlier), { value: days, unit: 'days' }),
      after: await boughtBetween(at.engine, day, daysAfter(day, days)),
    })
  }
  return fitHurdle(lessons, days)
}

/** Whether enough had bought again by a day for what is expected of them to be worked out. */
async function canLearn(engine: Engine, day: string): Promise<boolean> {
  const { histories } = await historiesBefore(engine, day)
  return histories.x.filter((x) => x > 0).length >= 30
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

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
