import { z95 } from '../../numerics/z95.ts'
import type { Doubts, ForecastValue } from './forecast-value.ts'
import type { CustomerHistories } from './purchase-days.ts'
import { customerVariance, type Grouping, levelError, parameterVariance, sumBy } from './value-intervals.ts'

/** How far the figures of groups may be off. */
export interface GroupDoubt {
  /** Standard error of the lifetime value in all, without how far the whole level may be off. */
  error: number
  /** 95 % interval of the lifetime value in all. */
  value: { low: number; high: number }
  /** 95 % interval of the mean chance to still buy. */
  alive: { low: number; high: number }
}

/**
 * 95 % intervals of groups' lifetime values: parameters (delta method), what is not known of each customer (errors of the hold-out), and how far
 * the hold-out was off as a whole. Undefined where the data do not determine the parameters.
 * @param stretch horizon ÷ hold-out time, @param rate margin of a unit of revenue
 */
export function groupDoubts(
  { comparison, doubts, alive, lifetimes }: ForecastValue,
  { customers }: CustomerHistories,
  stretch: number,
  rate: number,
): ((group: Grouping, groups: number) => GroupDoubt[]) | undefined {
  if (doubts === undefined) return undefined
  const place = new Map(customers.map((customer, i) => [customer, i]))
  const off = levelError(comparison)
  return (group, groups) => {
    const held = Int16Array.from(comparison.customers.customers, (customer) => group[place.get(customer) ?? -1] ?? -1)
    const sums = (values: Float64Array): Float64Array => sumBy(values, group, groups)
    const sizes = sums(alive.map(() => 1))
    const own = customerVariance(comparison, held, sizes, stretch)
    const byParameters = doubtOf(doubts, group, groups)
    const totals = sums(lifetimes.value)
    const [stay, chance] = [sums(alive), sums(alive.map((p) => p * (1 - p)))]
    const stayVariance = parameterVariance(doubts.alive, group, groups)
    return Array.from(totals, (total, i) => {
      const error = Math.sqrt((byParameters[i] ?? 0) + (own[i] ?? 0) * rate ** 2)
      const half = z95 * Math.hypot(error, off * total)
      const size = Math.max(1, sizes[i] ?? 1)
      const mean = (stay[i] ?? 0) / size
      const aliveHalf = (z95 * Math.sqrt((stayVariance[i] ?? 0) + (chance[i] ?? 0))) / size
      return {
        error,
        value: { low: total >= 0 ? Math.max(0, total - half) : total - half, high: total + half },
        alive: { low: Math.max(0, mean - aliveHalf), high: Math.min(1, mean + aliveHalf) },
      }
    })
  }
}

function doubtOf({ value }: Doubts, group: Grouping, groups: number): Float64Array {
  const parts = value.map((moved) => parameterVariance(moved, group, groups))
  return Float64Array.from({ length: groups }, (_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0), 0))
}
