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

/** By how much expected and observed shares may differ, root mean square over the rows, for scores to be read as probabilities. */
const tolerated = 0.05
/** Where the outcome, or its absence, is rare: this part of its share. 5 points say nothing of what happens to one in a hundred. */
const toleratedPart = 0.25

/** The largest calibration error that scores of an outcome with this share may have. */
export const calibrationTolerance = (share: number): number =>
  Math.min(tolerated, toleratedPart * Math.min(share, 1 - share))

/**
 * Upper 95 % bound of the calibration error: the root mean square, over the rows, of the difference between the expected share of a row's group
 * and the share that is true of it. Observed differences d hold chance too: Σ w d² has mean E² + h with h = Σ w s², and follows about
 * c · χ²(ν, E²/c) with Satterthwaite's c = Σ (w s²)² / h and ν = h / c; the bound is the E at which so small a sum comes in one of 20 cases
 * (noncentral χ² by Abdel-Aty 1954). A sum below h counts as h, so that luck proves nothing, nor do few rows. 1 without rows.
 */
export function calibrationBound(groups: readonly CalibrationGroup[]): number {
  const all = groups.reduce((sum, { rows }) => sum + rows, 0)
  if (all === 0) return 1
  const parts = groups.map(({ rows, expected, observed }) => {
    const middle = (expected + observed) / 2
    return { found: (rows / all) * (observed - expected) ** 2, chance: (middle * (1 - middle)) / all }
  })
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)
  const found = sum(parts.map((part) => part.found))
  const chance = sum(parts.map((part) => part.chance))
  if (chance === 0) return Math.sqrt(found)
  const scale = sum(parts.map((part) => part.chance ** 2)) / chance
  const freedom = chance / scale
  const at = Math.max(found, chance) / scale
  let [low, high] = [0, 4 * at + 100]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (noncentralScore(at, freedom, middle) > -z95) low = middle
    else high = middle
  }
  return Math.sqrt(high * scale)
}

/** Normal quantile at .95. */
const z95 = 1.6448536

/** Normal score of a noncentral χ² value: its cube root is about normal (Abdel-Aty 1954, first approximation). */
function noncentralScore(value: number, freedom: number, shift: number): number {
  const spread = (2 * (freedom + 2 * shift)) / (9 * (freedom + shift) ** 2)
  return (Math.cbrt(value / (freedom + shift)) - (1 - spread)) / Math.sqrt(spread)
}

/**
 * Whether scores may be read as probabilities: shown to be so, not merely not shown to be otherwise (an equivalence test at 5 %). The upper bound of
 * their calibration error must lie below the tolerance. Few rows prove nothing; of many, a difference that does not matter does no harm.
 */
export function isCalibrated(groups: readonly CalibrationGroup[]): boolean {
  const all = groups.reduce((sum, { rows }) => sum + rows, 0)
  const share = groups.reduce((sum, { rows, observed }) => sum + rows * observed, 0) / Math.max(1, all)
  return calibrationBound(groups) < calibrationTolerance(share)
}
