import type { Bounds } from './bounds.ts'
import { meets, type NeedFeature, type NeedName, needs, type Operator } from './need.ts'

/** A need with its limit. */
export interface Condition {
  feature: NeedFeature
  operator: Operator
  limit: number
}

/** The needs whose limit is known, as conditions of a customer. */
export const conditionsOf = (asked: readonly NeedName[], bounds: Bounds): Condition[] =>
  asked.flatMap((need) => {
    const { feature, operator, limit: limitOf } = needs[need]
    const limit = limitOf(bounds)
    return limit === undefined ? [] : [{ feature, operator, limit }]
  })

/** As an audience is written: "recency > 98 and monetary >= 642". */
export const expressionOf = (conditions: readonly Condition[]): string =>
  conditions.map(({ feature, operator, limit }) => `${feature} ${operator} ${limit}`).join(' and ')

/** Customers with features: those of today, or of an earlier day. */
interface Columns {
  readonly customers: readonly string[]
  readonly features: readonly { readonly id: string }[]
  readonly columns: readonly Float64Array[]
}

/** The rows of the customers who meet all conditions. */
export function rowsMeeting({ features, columns, customers }: Columns, conditions: readonly Condition[]): number[] {
  const tests = conditions.map(({ feature, operator, limit }) => {
    const column = columns[features.findIndex(({ id }) => id === feature)]
    return (row: number): boolean => meets(column?.[row] ?? Number.NaN, operator, limit)
  })
  return [...customers.keys()].filter((row) => tests.every((test) => test(row)))
}
