import type { FeatureTable } from '../../customers/features/feature.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import { roundFigure } from '../../facts/round-figure.ts'
import { mean } from '../../numerics/moments.ts'
import { quantile } from '../../numerics/quantiles.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import type { Candidate, Check } from './candidate.ts'
import { unitOfNeed } from './check-words.ts'
import { conditionsOf, expressionOf, rowsMeeting } from './conditions.ts'
import { nameOfNeeds } from './name-of-needs.ts'
import { meets, type NeedName, needs } from './need.ts'

/** Everybody, with the segment of each and what is known of segments. */
export interface People {
  table: FeatureTable
  /** The segment of each customer of the table, from 0. */
  labels: Uint8Array
  segmentation: Segmentation
  /** Mean chance that a customer of a segment still buys, where it was worked out. */
  aliveOf: (segment: string) => number | undefined
  /** Share of revenue that is left when the goods are paid; 1 where nobody knows. */
  margin: number
}

/** Every segment, and the audience that the needs describe, each held against the needs. Features of orders are needed. */
export function findCandidates(asked: readonly NeedName[], people: People): Omit<Candidate, 'chosen'>[] {
  const { table, labels, segmentation, aliveOf } = people
  const bounds = boundsOf(table, segmentation.currency)
  const segments = segmentation.segments.map((segment, place) => {
    const rows = [...labels.keys()].filter((row) => labels[row] === place)
    const alive = aliveOf(segment.id)
    return {
      expression: `segment:${segment.id}`,
      segment: segment.id,
      name: segment.name,
      ...(alive === undefined ? {} : { alive }),
      ...describe(asked, rows, people, bounds),
    }
  })
  const conditions = conditionsOf(asked, bounds)
  // Where the data do not tell a limit, no audience can be cut to it.
  if (conditions.length < asked.length || conditions.length === 0) return segments
  const made = {
    expression: expressionOf(conditions),
    name: nameOfNeeds(asked, bounds, segmentation.currency),
    ...describe(asked, rowsMeeting(table, conditions), people, bounds),
  }
  return [...segments, made]
}

/** Size, checks and worth of some customers, by their rows. */
export function describe(
  asked: readonly NeedName[],
  rows: readonly number[],
  { table, segmentation: { currency }, margin }: People,
  bounds: Bounds,
): Pick<Candidate, 'customers' | 'checks' | 'orderValue' | 'point'> {
  const valuesOf = (id: string): Float64Array => {
    const column = table.columns[table.features.findIndex((feature) => feature.id === id)]
    return Float64Array.from(rows, (row) => column?.[row] ?? Number.NaN).filter((value) => !Number.isNaN(value))
  }
  const checks = asked.map((need): Check => {
    const { feature, operator, limit: limitOf } = needs[need]
    const limit = limitOf(bounds)
    const median = quantile(valuesOf(feature), 0.5)
    const value = median && roundFigure(median, unitOfNeed(feature), currency)
    return {
      need,
      feature,
      operator,
      ...(limit === undefined ? {} : { limit }),
      ...(value === undefined ? {} : { value }),
      met: limit !== undefined && value !== undefined && meets(value, operator, limit),
    }
  })
  const orderValue = mean(valuesOf('average_order_value'))
  return {
    customers: rows.length,
    checks,
    ...(orderValue === undefined ? {} : { orderValue, point: 0.01 * rows.length * orderValue * margin }),
  }
}
