import type { ForecastValue } from './forecast-value.ts'
import type { CustomerHistories } from './purchase-days.ts'
import type { Worth } from './value.ts'
import { sumBy } from './value-intervals.ts'

/** How groups of customers are summed up. */
export interface Groups {
  /** Intervals of the groups' lifetime values, where there is a forecast. */
  interval:
    | ((group: Uint8Array, totals: Float64Array, sizes: Float64Array) => { low: number; high: number }[])
    | undefined
}

/** What groups of customers are worth, as a function of the place of each customer's group. */
export function worthOf(
  customers: CustomerHistories,
  past: Float64Array,
  forecast: ForecastValue | undefined,
  interval: Groups['interval'],
): (group: Uint8Array, groups: number) => Worth[] {
  return (group, groups) => {
    const sums = (values: Float64Array): Float64Array => sumBy(values, group, groups)
    const sizes = sums(past.map(() => 1))
    const [revenue, gained] = [sums(customers.total), sums(past)]
    const ahead = forecast && {
      alive: sums(forecast.alive),
      purchases: sums(forecast.lifetimes.purchases),
      value: sums(forecast.lifetimes.value),
    }
    const ranges = ahead && interval?.(group, ahead.value, sizes)
    return Array.from(sizes, (size, i) => {
      const range = ranges?.[i]
      return {
        customers: size,
        revenue: revenue[i] ?? 0,
        past: gained[i] ?? 0,
        ...(ahead === undefined || size === 0
          ? {}
          : {
              alive: (ahead.alive[i] ?? 0) / size,
              purchases: ahead.purchases[i] ?? 0,
              lifetimeValue: {
                total: ahead.value[i] ?? 0,
                mean: (ahead.value[i] ?? 0) / size,
                ...(range === undefined ? {} : { interval: range }),
              },
            }),
      }
    })
  }
}
