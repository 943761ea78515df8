import { type BoostedTrees, fitBoostedTrees, predictBoosted, usualBoost } from '../../numerics/boosted-trees.ts'
import type { Bought } from './purchase-days.ts'

/**
 * A hurdle model: will somebody buy within some days, and how often and how much if so, each by gradient-boosted trees. How much is learned as a
 * ratio to what the models of purchases and spend expect, since trees alone know no amount beyond those that they have seen.
 */
export interface Hurdle {
  days: number
  buys: BoostedTrees
  counts: Scaled
  amounts: Scaled
}

/** Trees of the ln of a ratio, with what the mean of the ratios is above the exp of their mean ln (Duan, Smearing Estimate, 1983). */
interface Scaled {
  trees: BoostedTrees
  smearing: number
}

/** What is known of customers at a day: features, and what the models expect of them in the same number of days. */
export interface KnownCustomers {
  /** One column per feature; NaN where it has no meaning. */
  columns: readonly Float64Array[]
  expected: Bought
  spend: Float64Array
}

/** What was known of customers at a day, and what they did in the days after. */
interface Lesson {
  known: KnownCustomers
  after: Bought
}

/** More customers than this teach trees of this size nothing. */
const most = 40_000

/** Every so-manieth customer of a lesson, in the order of their ids. */
function thinned({ known, after }: Lesson): Lesson {
  const n = known.spend.length
  if (n <= most) return { known, after }
  const rows = Uint32Array.from({ length: most }, (_, i) => Math.floor((i * n) / most))
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? 0)
  const bought = ({ purchases, revenue }: Bought): Bought => ({ purchases: pick(purchases), revenue: pick(revenue) })
  return {
    known: { columns: known.columns.map(pick), expected: bought(known.expected), spend: pick(known.spend) },
    after: bought(after),
  }
}

const slow = { ...usualBoost, shrinkage: 0.03 }
/** Every fifth customer says when to stop; customers are in the order of their ids, which says nothing of them. */
const heldOut = (n: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => (i % 5 === 0 ? 1 : 0))

/** Learns from what customers did in the days after a day at which this was known of them, at one or several such days. */
export function fitHurdle(lessons: readonly Lesson[], days: number): Hurdle {
  const few = lessons.map(thinned)
  const known = together(few.map((lesson) => lesson.known))
  const after = boughtTogether(few.map((lesson) => lesson.after))
  const columns = columnsOf(known)
  const bought = after.purchases.map((count) => (count > 0 ? 1 : 0))
  const rows = [...bought.keys()].filter((i) => bought[i] === 1)
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (i) => values[i] ?? 0)
  const { counts, amounts } = scalesOf(known)
  const picked = columns.map(pick)
  return {
    days,
    buys: fitBoostedTrees(columns, bought, { ...usualBoost, loss: 'logistic' }, heldOut(bought.length)),
    counts: fitScaled(picked, pick(after.purchases), pick(counts)),
    amounts: fitScaled(picked, pick(after.revenue), pick(amounts)),
  }
}

/** What customers are expected to buy in the model's days. */
export function forecastByHurdle(hurdle: Hurdle, known: KnownCustomers): Bought {
  const columns = columnsOf(known)
  const chance = predictBoosted(hurdle.buys, columns)
  const { counts, amounts } = scalesOf(known)
  const times = ({ trees, smearing }: Scaled, scale: Float64Array): Float64Array =>
    predictBoosted(trees, columns).map((log, i) => (chance[i] ?? 0) * smearing * (scale[i] ?? 0) * Math.exp(log))
  return { purchases: times(hurdle.counts, counts), revenue: times(hurdle.amounts, amounts) }
}

const joined = (parts: readonly Float64Array[]): Float64Array =>
  Float64Array.from(parts.flatMap((part) => Array.from(part)))

const boughtTogether = (parts: readonly Bought[]): Bought => ({
  purchases: joined(parts.map(({ purchases }) => purchases)),
  revenue: joined(parts.map(({ revenue }) => revenue)),
})

const together = (parts: readonly KnownCustomers[]): KnownCustomers => ({
  columns: (parts[0]?.columns ?? []).map((_, column) =>
    joined(parts.map(({ columns }) => columns[column] ?? new Float64Array())),
  ),
  expected: boughtTogether(parts.map(({ expected }) => expected)),
  spend: joined(parts.map(({ spend }) => spend)),
})

const columnsOf = ({ columns, expected, spend }: KnownCustomers): Float64Array[] => [
  ...columns,
  spend,
  expected.purchases,
]

/** What counts and amounts of those who buy are measured against: who buys, buys at least once. */
function scalesOf({ expected, spend }: KnownCustomers): { counts: Float64Array; amounts: Float64Array } {
  const counts = expected.purchases.map((count) => Math.max(1, count))
  return { counts, amounts: counts.map((count, i) => Math.max(smallest, count * (spend[i] ?? 0))) }
}

const smallest = 1e-6

function fitScaled(columns: readonly Float64Array[], values: Float64Array, scale: Float64Array): Scaled {
  // Who gave all back counts as a small buyer: ln wants something.
  const kept = values.map((value, i) => Math.max(value, 0.01 * (scale[i] ?? 0)))
  const logs = kept.map((value, i) => Math.log(value / (scale[i] ?? 1)))
  const trees = fitBoostedTrees(columns, logs, { ...slow, loss: 'squared' }, heldOut(values.length))
  const fitted = predictBoosted(trees, columns)
  const total = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0)
  const without = total(fitted.map((log, i) => (scale[i] ?? 0) * Math.exp(log)))
  return { trees, smearing: without > 0 ? total(kept) / without : 1 }
}
