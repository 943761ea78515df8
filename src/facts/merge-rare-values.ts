import type { ValueShare } from '../customers/profiles/profile.ts'

/** Stands for all values of a dimension that are not shown by name. */
export const otherValue = '(other)'

/** Weekday and time of day are shares of orders; every other dimension is a share of customers. */
export const isOrderShare = (dimension: string): boolean => dimension === 'weekday' || dimension === 'daytime'

/**
 * Takes the values of one dimension that too few customers have, and those that the profile does not list, together
 * as "other". Where even those are too few, the next rarest value joins them: otherwise a reader could subtract the
 * shown shares from all and be left with them. Without a threshold all values stay.
 */
export function mergeRareValues(
  values: ValueShare[],
  customers: number,
  minCustomers: number,
): { kept: ValueShare[]; withheld: number } {
  const dimension = values[0]?.dimension ?? ''
  const common = values.filter((value) => value.customers >= minCustomers)
  const exclusive = !isOrderShare(dimension) && sumOf(values) <= customers
  if (minCustomers <= 0 || !exclusive) return { kept: common, withheld: values.length - common.length }

  const shown = common.toSorted((a, b) => b.customers - a.customers)
  let others = customers - sumOf(shown)
  while (others > 0 && others < minCustomers && shown.length > 0) others += shown.pop()?.customers ?? 0
  const kept = common.filter((value) => shown.includes(value))
  const withheld = values.length - kept.length
  // Everyone as "other" says nothing.
  if (others < minCustomers || kept.length === 0) return { kept, withheld }
  const shareOfAll = 1 - kept.reduce((sum, value) => sum + value.shareOfAll, 0)
  return {
    kept: [...kept, { dimension, value: otherValue, customers: others, share: others / customers, shareOfAll }],
    withheld,
  }
}

const sumOf = (values: ValueShare[]): number => values.reduce((sum, value) => sum + value.customers, 0)
