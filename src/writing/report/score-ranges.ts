import type { RfmGrid } from '../../customers/segments/segmentation.ts'

/** The values that get a score: from `low` on, and below or up to `high`; an open end is undefined. */
export interface ScoreRange {
  score: number
  low: number | undefined
  high: number | undefined
}

/** Ranges of days by score, best first: the grid holds the upper limit of every score but perhaps the last. */
export function recencyRanges(grid: RfmGrid): ScoreRange[] {
  const limits = grid.recency.slice(0, grid.bins - 1)
  return Array.from({ length: grid.bins }, (_, index) => ({
    score: grid.bins - index,
    low: index === 0 ? undefined : (limits[index - 1] ?? 0) + 1,
    high: limits[index],
  }))
}

/** Ranges by score, lowest first, from lower limits: each ends where the next begins. */
export function risingRanges(limits: readonly number[], bins: number): ScoreRange[] {
  return Array.from({ length: bins }, (_, index) => ({
    score: index + 1,
    low: index === 0 ? undefined : limits[index - 1],
    high: limits[index],
  }))
}

/** The same for whole numbers, where "2 to below 4" is "2 to 3"; a score that no number gets is left out. */
export function wholeRanges(limits: readonly number[], bins: number): ScoreRange[] {
  return risingRanges(limits, bins)
    .map(({ score, low, high }) => ({
      score,
      low: low === undefined ? undefined : Math.ceil(low),
      high: high === undefined ? undefined : Math.ceil(high) - 1,
    }))
    .filter(({ low, high }) => high === undefined || high >= (low ?? 1))
}
