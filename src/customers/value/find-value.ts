import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { sorted } from '../../numerics/quantiles.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { daysBetween } from '../calendar.ts'
import { segmentOf } from '../segments/segment-of.ts'
import type { Segmentation } from '../segments/segmentation.ts'
import type { Snapshot } from '../snapshot.ts'
import { type ForecastValue, forecastValue } from './forecast-value.ts'
import { groupDoubts } from './group-intervals.ts'
import { monthly, pastValue } from './lifetime-value.ts'
import { type Costs, marginOf } from './margin.ts'
import { type CustomerHistories, historiesBefore, preparePurchaseDays } from './purchase-days.ts'
import { splitTime } from './time-split.ts'
import type { CustomerValue, Refusal } from './value.ts'
import { tiers, tiersOf } from './value-tiers.ts'
import { worthOf } from './worth.ts'

/** What every customer is worth, ordered by id, beside what is said of all. */
export interface FoundValue {
  value: CustomerValue
  customers: CustomerHistories
  past: Float64Array
  /** The place of each customer's tier in `tiers`. */
  tier: Uint8Array
  forecast: ForecastValue | undefined
}

/** Models of four parameters want customers, and some who came again. */
const fewestCustomers = 100
const fewestRepeaters = 30

/**
 * Finds what customers are worth: so far, and where the data allow it over a horizon.
 * @param cutoff first day of the hold-out, where somebody chose it
 * @throws ShoalError value/needs-orders, value/cutoff
 */
export async function findValue(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  segmentation: Segmentation | undefined,
  costs: Costs,
  cutoff?: string,
): Promise<FoundValue> {
  const { window, asOf, reading } = snapshot
  if (reading.kind !== 'orders' || window === undefined || asOf === undefined)
    throw new ShoalError('value/needs-orders', {})
  await preparePurchaseDays(engine, snapshot, folder)
  const customers = await historiesBefore(engine, asOf)
  const margin = await marginOf(engine, costs)
  const economics = { margin: margin.margin, costs, discounting: monthly(costs.horizon, costs.discount) }
  const past = pastValue(customers, economics)
  const horizonDays = (costs.horizon * 365.25) / 12
  const split = splitTime(window.from, asOf, horizonDays, cutoff)
  if (split === undefined && cutoff !== undefined) throw new ShoalError('value/cutoff', { cutoff, ...window })
  const before = split && (await historiesBefore(engine, split.cutoff))
  const refusal = refusalOf(customers) ?? (before === undefined ? 'short' : refusalOf(before))
  const forecast =
    split === undefined || before === undefined || refusal !== undefined
      ? undefined
      : await forecastValue({ engine, snapshot, folder }, customers, before, window, split, economics)
  const value = forecast?.lifetimes.value ?? past
  const tier = tiersOf(value, customers.total)
  const segment = segmentation && (await segmentOf(engine, snapshot, folder, segmentation, customers.customers))
  const stretch = split === undefined ? 0 : horizonDays / split.days
  const doubts = forecast && groupDoubts(forecast, customers, stretch, margin.margin.rate)
  const all = worthOf(customers, past, forecast, doubts)
  const segments = segmentation === undefined || segment === undefined ? [] : all(segment, segmentation.k)
  const crossed = tiers.map((_, place) => {
    const counts = new Array<number>(segmentation?.k ?? 0).fill(0)
    for (const [i, label] of (segment ?? new Int16Array()).entries())
      if (tier[i] === place && label >= 0) counts[label] = (counts[label] ?? 0) + 1
    return counts
  })
  const [whole] = all(new Int16Array(value.length), 1)
  if (whole === undefined) throw new Error('all customers are a group')
  return {
    customers,
    past,
    tier,
    forecast,
    value: {
      snapshot: snapshot.id,
      ...(segmentation === undefined ? {} : { segmentation: segmentation.version }),
      asOf,
      ...(reading.currency === undefined ? {} : { currency: reading.currency }),
      window,
      repeaters: customers.histories.x.filter((x) => x > 0).length,
      without: await withoutPurchase(engine, customers.customers.length),
      ...margin,
      ...(refusal === undefined ? {} : { refusal }),
      ...(forecast === undefined
        ? {}
        : {
            forecast: {
              ...forecast.told,
              horizonMonths: costs.horizon,
              discount: costs.discount,
              before: await broughtBefore(engine, window.from, asOf, costs.horizon),
              topShare: topShare(value),
            },
          }),
      all: whole,
      segments: segments.map((worth, i) => ({ segment: segmentation?.segments[i]?.id ?? '', ...worth })),
      tiers: all(Int16Array.from(tier), tiers.length).flatMap((worth, i) => {
        const name = tiers[i]
        return name === undefined || worth.customers === 0 ? [] : [{ tier: name, segments: crossed[i] ?? [], ...worth }]
      }),
    },
  }
}

/** Why models cannot be fitted to customers; undefined where they can. */
function refusalOf({ histories, mean }: CustomerHistories): Refusal | undefined {
  const repeaters = histories.x.filter((x) => x > 0)
  if (histories.x.length < fewestCustomers) return 'few-customers'
  if (repeaters.length < fewestRepeaters) return 'few-repeats'
  // Everybody alike: nothing tells one customer from another.
  if (new Set(histories.x).size === 1 && new Set(mean).size === 1) return 'no-variation'
  return undefined
}

/** Customers of whom no purchase stands, and the revenue of all orders with all returns. Needs prepareLines. */
async function withoutPurchase(engine: Engine, counted: number): Promise<CustomerValue['without']> {
  const [row] = await engine.rows(
    'SELECT count(DISTINCT customer)::INT AS customers, sum(amount)::DOUBLE AS revenue FROM used_lines',
  )
  return { customers: Number(row?.['customers']) - counted, revenue: Number(row?.['revenue']) }
}

/** What customers brought in the months before a day, net of returns. Needs preparePurchaseDays. */
async function broughtBefore(
  engine: Engine,
  from: string,
  asOf: string,
  months: number,
): Promise<{ months: number; revenue: number }> {
  const days = Math.min(Math.round((months * 365.25) / 12), daysBetween(from, asOf))
  const [row] = await engine.rows(
    `SELECT coalesce(sum(amount), 0)::DOUBLE AS revenue FROM used_lines WHERE time >= DATE ${text(asOf)} - ${days}`,
  )
  return { months: Math.round(((days * 12) / 365.25) * 10) / 10, revenue: Number(row?.['revenue']) }
}

/** Share of what all bring that the ten who bring most do. */
function topShare(value: Float64Array): number {
  const total = value.reduce((sum, each) => sum + each, 0)
  const top = sorted(value)
    .slice(-10)
    .reduce((sum, each) => sum + each, 0)
  return total > 0 ? top / total : 0
}
