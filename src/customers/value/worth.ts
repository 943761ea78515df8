import type { ForecastValue } from './forecast-value.ts'
import type { GroupDoubt } from './group-intervals.ts'
import type { CustomerHistories } from './purchase-days.ts'
import type { Worth } from './value.ts'
import { type Grouping, sumBy } from './value-intervals.ts'

/** What groups of customers are worth, as a function of the place of each customer's group. */
export function worthOf(
  customers: CustomerHistories,
  past: Float64Array,
  forecast: ForecastValue | undefined,
  doubts: ((group: Grouping, groups: number) => GroupDoubt[]) | undefined,
): (group: Grouping, groups: number) => Worth[] {
  return (group, groups) => {
    const sums = (values: Float64Array): Float64Array => sumBy(values, group, groups)
    const sizes = sums(past.map(() => 1))
    const [revenue, gained] = [sums(customers.total), sums(past)]
    const ahead = forecast && {
      alive: sums(forecast.alive),
      purchases: sums(forecast.lifetimes.purchases),
      value: sums(forecast.lifetimes.value),
    }
    const doubt = doubts?.(group, groups)
    return Array.from(sizes, (size, i) => {
      const own = doubt?.[i]
      return {
        customers: size,
        revenue: revenue[i] ?? 0,
        past: gained[i] ?? 0,
        ...(ahead === undefined || size === 0
          ? {}
          : {
              alive: {
                mean: (ahead.alive[i] ?? 0) / size,
                ...(own === undefined ? {} : { interval: own.alive }),
              },
              purchases: ahead.purchases[i] ?? 0,
              lifetimeValue: {
                total: ahead.value[i] ?? 0,
                mean: (ahead.value[i] ?? 0) / size,
                ...(own === undefined ? {} : { interval: own.value, error: own.error }),
              },
            }),
      }
    })
  }
}
