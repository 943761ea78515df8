import type { ValueShare } from '../customers/profiles/profile.ts'

/** Stands for the rare values of a dimension taken together. */
export const otherValue = '(other)'

/** Weekday and time of day are shares of orders; every other dimension is a share of customers. */
export const isOrderShare = (dimension: string): boolean => dimension === 'weekday' || dimension === 'daytime'

/**
 * Takes the values of one dimension that too few customers have together as "other". Where even those are too few,
 * the next rarest value joins them: otherwise a reader could subtract the shown shares from all and be left with them.
 */
export function mergeRareValues(
  values: ValueShare[],
  customers: number,
  minCustomers: number,
): { kept: ValueShare[]; withheld: number } {
  const total = values.reduce((sum, value) => sum + value.customers, 0)
  const dimension = values[0]?.dimension ?? ''
  const exclusive = !isOrderShare(dimension) && total <= customers
  const common = values.filter((value) => value.customers >= minCustomers)
  const rare = values.filter((value) => value.customers < minCustomers)
  if (rare.length === 0 || !exclusive) return { kept: common, withheld: rare.length }

  const byCustomers = common.toSorted((a, b) => b.customers - a.customers)
  let merged = rare.reduce((sum, value) => sum + value.customers, 0)
  while (merged < minCustomers) {
    const next = byCustomers.pop()
    if (next === undefined) break
    rare.push(next)
    merged += next.customers
  }
  const kept = common.filter((value) => !rare.includes(value))
  const other: ValueShare = {
    dimension,
    value: otherValue,
    customers: merged,
    share: merged / customers,
    shareOfAll: rare.reduce((sum, value) => sum + value.shareOfAll, 0),
  }
  return { kept: merged >= minCustomers ? [...kept, other] : kept, withheld: rare.length }
}
