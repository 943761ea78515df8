import type { FeatureTable } from '../../customers/features/feature.ts'
import { roundFigure } from '../../facts/round-figure.ts'
import { quartilesOfSorted, sorted } from '../../numerics/quantiles.ts'

/** What is usual among all customers: the limits that needs are held against. Rounded as they are shown, so that a reader counts by the same ones. */
export interface Bounds {
  /** Days between orders of the typical customer who orders again. */
  usualInterval: number | undefined
  /** Days between orders that a quarter of those who order again exceed: whoever is silent for longer has likely stopped. */
  longInterval: number | undefined
  /** Net spend of the typical customer, and that which a quarter exceed. */
  spend: number | undefined
  highSpend: number | undefined
  /** Mean value of an order of the typical customer. */
  orderValue: number | undefined
}

/** Quartiles of features over all customers who have them. */
export function boundsOf({ features, columns }: FeatureTable, currency: string | undefined): Bounds {
  const quartiles = (id: string) => {
    const column = columns[features.findIndex((feature) => feature.id === id)] ?? new Float64Array()
    return quartilesOfSorted(sorted(column.filter((value) => !Number.isNaN(value))))
  }
  const interval = quartiles('interpurchase_time')
  const spend = quartiles('monetary')
  const orderValue = quartiles('average_order_value')
  const days = (value: number | undefined) => value && Math.round(value)
  const money = (value: number | undefined) => value && roundFigure(value, 'money', currency)
  return {
    usualInterval: days(interval?.median),
    longInterval: days(interval?.upper),
    spend: money(spend?.median),
    highSpend: money(spend?.upper),
    orderValue: money(orderValue?.median),
  }
}
