import { type BoostedTrees, fitBoostedTrees, predictBoosted, usualBoost } from '../../numerics/boosted-trees.ts'
import { hash53, hashOrder } from '../../numerics/hash.ts'
import type { Bought } from './purchase-days.ts'

/**
 * A hurdle model: will somebody buy within some days, and how often and how much if so, each by gradient-boosted trees. How much is learned as a
 * ratio to what the models of purchases and spend expect, since trees alone know no amount beyond those that they have seen.
 */
export interface Hurdle {
  days: number
  buys: Ensemble
  counts: Scaled
  amounts: Scaled
}

/** Boosted trees, each of which was stopped by another part of the customers; what they say is averaged. */
type Ensemble = readonly BoostedTrees[]

/** Trees of the ln of a ratio, with what the mean of the ratios is above the exp of their mean ln (Duan, Smearing Estimate, 1983). */
interface Scaled {
  trees: Ensemble
  smearing: number
}

/** What is known of customers at a day: features, and what the models expect of them in the same number of days. */
export interface KnownCustomers {
  customers: readonly string[]
  /** One column per feature; NaN where it has no meaning. */
  columns: readonly Float64Array[]
  expected: Bought
  spend: Float64Array
}

/** What was known of customers at a day, and what they did in the days after. */
export interface Lesson {
  known: KnownCustomers
  after: Bought
}

/** More customers than this teach trees of this size nothing. */
const most = 40_000

/** A sample of a lesson's customers, drawn by a hash of their ids. */
function thinned({ known, after }: Lesson): Lesson {
  const n = known.spend.length
  if (n <= most) return { known, after }
  const rows = hashOrder(known.customers).slice(0, most).sort()
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? 0)
  const bought = ({ purchases, revenue }: Bought): Bought => ({ purchases: pick(purchases), revenue: pick(revenue) })
  return {
    known: {
      customers: Array.from(rows, (row) => known.customers[row] ?? ''),
      columns: known.columns.map(pick),
      expected: bought(known.expected),
      spend: pick(known.spend),
    },
    after: bought(after),
  }
}

const slow = { ...usualBoost, shrinkage: 0.03 }
/** Which fifth of the customers each belongs to, in all lessons, by a hash of the id. */
const fifths = (customers: readonly string[]): Uint8Array => Uint8Array.from(customers, (id) => hash53(id) % 5)

/** From so many rows on it hardly matters which fifth says when to stop. */
const plenty = 20_000

/** Trees of which each leaves out another fifth, which says when to stop. */
function fitEnsemble(
  columns: readonly Float64Array[],
  values: Float64Array,
  fifth: Uint8Array,
  options: Parameters<typeof fitBoostedTrees>[2],
): Ensemble {
  const parts = values.length > plenty ? [0] : [0, 1, 2, 3, 4]
  return parts.map((part) =>
    fitBoostedTrees(
      columns,
      values,
      options,
      fifth.map((own) => (own === part ? 1 : 0)),
    ),
  )
}

function predictEnsemble(ensemble: Ensemble, columns: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0)
  for (const trees of ensemble)
    for (const [row, value] of predictBoosted(trees, columns).entries()) sum[row] = (sum[row] ?? 0) + value
  return sum.map((value) => value / ensemble.length)
}

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
  const fifth = fifths(known.customers)
  const ofBuyers = Uint8Array.from(rows, (row) => fifth[row] ?? 0)
  return {
    days,
    buys: fitEnsemble(columns, bought, fifth, { ...usualBoost, loss: 'logistic' }),
    counts: fitScaled(picked, pick(after.purchases), pick(counts), ofBuyers),
    amounts: fitScaled(picked, pick(after.revenue), pick(amounts), ofBuyers),
  }
}

/** What customers are expected to buy in the model's days. */
export function forecastByHurdle(hurdle: Hurdle, known: KnownCustomers): Bought {
  const columns = columnsOf(known)
  const chance = predictEnsemble(hurdle.buys, columns)
  const { counts, amounts } = scalesOf(known)
  const times = ({ trees, smearing }: Scaled, scale: Float64Array): Float64Array =>
    predictEnsemble(trees, columns).map((log, i) => (chance[i] ?? 0) * smearing * (scale[i] ?? 0) * Math.exp(log))
  return { purchases: times(hurdle.counts, counts), revenue: times(hurdle.amounts, amounts) }
}

const joined = (parts: readonly Float64Array[]): Float64Array =>
  Float64Array.from(parts.flatMap((part) => Array.from(part)))

const boughtTogether = (parts: readonly Bought[]): Bought => ({
  purchases: joined(parts.map(({ purchases }) => purchases)),
  revenue: joined(parts.map(({ revenue }) => revenue)),
})

const together = (parts: readonly KnownCustomers[]): KnownCustomers => ({
  customers: parts.flatMap(({ customers }) => customers),
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

function fitScaled(
  columns: readonly Float64Array[],
  values: Float64Array,
  scale: Float64Array,
  fifth: Uint8Array,
): Scaled {
  // Who gave all back counts as a small buyer: ln wants something.
  const kept = values.map((value, i) => Math.max(value, 0.01 * (scale[i] ?? 0)))
  const logs = kept.map((value, i) => Math.log(value / (scale[i] ?? 1)))
  const trees = fitEnsemble(columns, logs, fifth, { ...slow, loss: 'squared' })
  const fitted = predictEnsemble(trees, columns)
  const total = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0)
  const without = total(fitted.map((log, i) => (scale[i] ?? 0) * Math.exp(log)))
  return { trees, smearing: without > 0 ? total(kept) / without : 1 }
}
