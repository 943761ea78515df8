import { z } from 'zod'
import { daysLater } from '../../customers/calendar.ts'
import { type WindowTable, windowFeatures, windowOutcomes } from '../../customers/predictions/window-features.ts'
import { assign } from '../../customers/profiles/describe-segments.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import type { Engine } from '../../engine/engine.ts'
import type { AudienceFigures } from '../economics/audience-figures.ts'
import { type Condition, rowsMeeting } from './conditions.ts'

/** What customers like these did in the last days, by what was known of them on the first of these. */
export const PastRate = z.strictObject({
  from: z.string().describe('first day, YYYY-MM-DD'),
  days: z.int(),
  customers: z.int().describe('who were such on that day'),
  ordered: z.int().describe('of them, who ordered from then on'),
})
export type PastRate = z.infer<typeof PastRate>

/** Who customers like these are: those of a segment, or those who meet conditions. */
export type Alike = { segment: number } | { conditions: readonly Condition[] }

/** Days of orders before the window, at least: else nobody was known then. */
const leastPast = 30

/** With fewer customers then, the share says little. */
const fewestThen = 50

/**
 * How many of the customers who were like these on the day so many days before the as-of date ordered from then on: the share that orders
 * without a campaign, as far as none ran then and the time of year is alike. Undefined where the orders do not reach far enough back, or too few were such.
 */
export async function pastRate(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  segmentation: Segmentation,
  alike: Alike,
  days: number,
): Promise<PastRate | undefined> {
  const { asOf, window } = snapshot
  if (asOf === undefined || window === undefined) return undefined
  const from = daysLater(asOf, -days)
  if (from < daysLater(window.from, leastPast)) return undefined
  const table = await windowFeatures(engine, snapshot, folder, from)
  const rows = rowsAlike(table, segmentation, snapshot, alike)
  if (rows === undefined || rows.length < fewestThen) return undefined
  const { bought } = await windowOutcomes(engine, snapshot, folder, from, days)
  return { from, days, customers: rows.length, ordered: rows.reduce((sum, row) => sum + (bought[row] ?? 0), 0) }
}

/** The rows of those who were such; undefined where a feature that tells them was not known then. */
function rowsAlike(
  { customers, features, columns }: WindowTable,
  segmentation: Segmentation,
  snapshot: Snapshot,
  alike: Alike,
): number[] | undefined {
  const wanted = 'segment' in alike ? segmentation.scales.map(({ feature }) => feature) : []
  const found = wanted.flatMap((feature) => {
    const column = columns[features.findIndex(({ id }) => id === feature.id)]
    return column === undefined ? [] : [{ feature, column }]
  })
  if (found.length < wanted.length) return undefined
  if ('conditions' in alike) return rowsMeeting({ customers, features, columns }, alike.conditions)
  const table = {
    customers,
    features: found.map(({ feature }) => feature),
    columns: found.map(({ column }) => column),
    filled: found.map(() => 0),
  }
  const { labels } = assign(table, segmentation, snapshot)
  return [...labels.keys()].filter((row) => labels[row] === alike.segment)
}

/** The share of a past window as the rate of the next as many days. */
export const rateOf = ({ ordered, customers, days }: PastRate): AudienceFigures['base'] => ({
  rate: ordered / customers,
  days,
  from: 'past',
})
