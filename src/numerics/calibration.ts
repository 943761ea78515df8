import { wilsonInterval } from './proportions.ts'

/** Rows of about equal score: what was expected of them, and what came. */
export interface CalibrationGroup {
  readonly rows: number
  /** Mean of the scores. */
  readonly expected: number
  readonly observed: number
  /** 95 % Wilson interval of what came. */
  readonly low: number
  readonly high: number
}

/** Normal quantile at 1 − .05 / (2 · 10): ten intervals that all hold the truth with at least 95 %. */
const jointly = 2.807034

interface Counted {
  rows: number
  sum: number
  yes: number
}

/**
 * Groups rows by score into tenths, lowest first. Equal scores are never parted, so that there may be fewer groups.
 * @param scores probabilities, @param outcomes 0 or 1
 */
export function calibrationGroups(scores: Float64Array, outcomes: ArrayLike<number>, most = 10): CalibrationGroup[] {
  return countGroups(scores, outcomes, most).map(({ rows, sum, yes }) => {
    const interval = wilsonInterval(yes, rows)
    return { rows, expected: sum / rows, observed: yes / rows, low: interval?.low ?? 0, high: interval?.high ?? 1 }
  })
}

function countGroups(scores: Float64Array, outcomes: ArrayLike<number>, most: number): Counted[] {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[a] as number) - (scores[b] as number))
  const groups: Counted[] = []
  let group: Counted = { rows: 0, sum: 0, yes: 0 }
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number
    const score = scores[row] as number
    const parted = i > 0 && score !== scores[order[i - 1] as number]
    if (parted && i >= ((groups.length + 1) * order.length) / most) {
      groups.push(group)
      group = { rows: 0, sum: 0, yes: 0 }
    }
    group.rows++
    group.sum += score
    group.yes += outcomes[row] === 1 ? 1 : 0
  }
  return group.rows === 0 ? groups : [...groups, group]
}

/**
 * Whether scores may be read as probabilities: in every group what came lies as near to the expected share as chance lets it, all groups
 * taken together at 95 % (score test, which Wilson's interval inverts, with continuity correction and Bonferroni's). False without rows.
 */
export function isCalibrated(groups: readonly CalibrationGroup[]): boolean {
  return (
    groups.length > 0 &&
    groups.every(({ rows, expected, observed }) => {
      const chance = jointly * Math.sqrt((expected * (1 - expected)) / rows)
      return Math.abs(observed - expected) - 1 / (2 * rows) <= chance
    })
  )
}
