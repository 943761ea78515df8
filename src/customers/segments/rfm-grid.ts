import type { Config } from '../../workspace/config.ts'
import type { FeatureTable } from '../features/feature.ts'
import { valuesOf } from '../features/values-of.ts'
import { scoreByQuantiles, type Ties } from './rfm-scores.ts'
import type { RfmGrid } from './segmentation.ts'

/** The customary groups by recency and frequency score, as marketing handbooks name them. */
const groups: [name: string, recency: [number, number], frequency: [number, number]][] = [
  ['champions', [5, 5], [4, 5]],
  ['loyal', [3, 4], [4, 5]],
  ['potential_loyalists', [4, 5], [2, 3]],
  ['new_customers', [5, 5], [1, 1]],
  ['promising', [4, 4], [1, 1]],
  ['need_attention', [3, 3], [3, 3]],
  ['about_to_sleep', [3, 3], [1, 2]],
  ['cannot_lose', [1, 2], [5, 5]],
  ['at_risk', [1, 2], [3, 4]],
  ['hibernating', [1, 2], [1, 2]],
]

/** The names of the groups. */
export const rfmGroupNames: readonly string[] = groups.map(([name]) => name)

/** The name of a customer's group by the scores and how many scores there are. */
export const rfmGroupOf = (recency: number, frequency: number, bins: { recency: number; frequency: number }): string =>
  rfmGroupNames[groupOf(onFive(recency, bins.recency), onFive(frequency, bins.frequency))] ?? ''

/** Each customer's scores, 1 (worst) to bins (best). */
export interface RfmScores {
  recency: Uint8Array
  frequency: Uint8Array
  monetary: Uint8Array
}

/** Scores recency (fewer days are better), frequency and monetary value. */
export function rfmScores(
  table: FeatureTable,
  { bins, ...own }: Config['rfm'],
  ties: Ties = 'together',
): RfmScores & { cuts: Record<'recency' | 'frequency' | 'monetary', number[]> } {
  const recency = scoreByQuantiles(valuesOf(table, 'recency'), bins, ties, own.recency)
  const frequency = scoreByQuantiles(valuesOf(table, 'frequency'), bins, ties, own.frequency)
  const monetary = scoreByQuantiles(valuesOf(table, 'monetary'), bins, ties, own.monetary)
  return {
    recency: recency.scores.map((score) => recency.cuts.length + 2 - score),
    frequency: frequency.scores,
    monetary: monetary.scores,
    cuts: { recency: recency.cuts, frequency: frequency.cuts, monetary: monetary.cuts },
  }
}

/**
 * The classic RFM grid: customers by recency and frequency score, its customary groups, every threshold in natural units,
 * and how the groups overlap with the segments.
 * @param table with recency, frequency and monetary, @param labels the segment of each customer
 */
export function rfmGrid(table: FeatureTable, labels: Uint8Array, segments: number, settings: Config['rfm']): RfmGrid {
  const { recency, frequency, cuts } = rfmScores(table, settings)
  const money = valuesOf(table, 'monetary')
  const bins = { recency: cuts.recency.length + 1, frequency: cuts.frequency.length + 1 }
  const cells = Array.from({ length: bins.recency * bins.frequency }, (_, at) => ({
    recency: Math.floor(at / bins.frequency) + 1,
    frequency: (at % bins.frequency) + 1,
    customers: 0,
    revenue: 0,
  }))
  const rows = groups.map(([name]) => ({
    name,
    customers: 0,
    revenue: 0,
    overlap: new Array<number>(segments).fill(0),
  }))
  for (let i = 0; i < labels.length; i++) {
    const r = recency[i] ?? 1
    const f = frequency[i] ?? 1
    const revenue = money[i] ?? 0
    const cell = cells[(r - 1) * bins.frequency + f - 1]
    const row = rows[groupOf(onFive(r, bins.recency), onFive(f, bins.frequency))]
    const label = labels[i] ?? 0
    if (cell === undefined || row === undefined) continue
    cell.customers++
    cell.revenue += revenue
    row.customers++
    row.revenue += revenue
    row.overlap[label] = (row.overlap[label] ?? 0) + 1
  }
  return {
    bins: 1 + Math.max(cuts.recency.length, cuts.frequency.length, cuts.monetary.length),
    recency: cuts.recency.map(largestUpTo(valuesOf(table, 'recency'))),
    frequency: cuts.frequency.map(smallestAbove(valuesOf(table, 'frequency'))),
    monetary: cuts.monetary.map(smallestAbove(money)),
    groups: rows,
    cells,
  }
}

/** The customary names are of a grid of five by five; others are stretched to it. */
const onFive = (score: number, bins: number): number => Math.ceil((score * 5) / bins)

function groupOf(recency: number, frequency: number): number {
  return groups.findIndex(
    ([, [rLow, rHigh], [fLow, fHigh]]) =>
      recency >= rLow && recency <= rHigh && frequency >= fLow && frequency <= fHigh,
  )
}

/** The lowest value that gets the next score: the smallest above a cut point. */
function smallestAbove(values: Float64Array): (cut: number) => number {
  return (cut) => {
    const above = values.filter((value) => value > cut)
    return above.length === 0 ? cut : above.reduce((a, b) => Math.min(a, b))
  }
}

/** The highest value that still has the score: the largest up to a cut point. */
function largestUpTo(values: Float64Array): (cut: number) => number {
  return (cut) => {
    const below = values.filter((value) => value <= cut)
    return below.length === 0 ? cut : below.reduce((a, b) => Math.max(a, b))
  }
}
