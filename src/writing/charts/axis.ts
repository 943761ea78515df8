import { extent, quantileSorted } from 'd3-array'
import { scaleLinear, scaleSymlog } from 'd3-scale'

/** How one axis of a chart is drawn. */
export interface AxisChoice {
  title: string
  /** Skewed values: distances grow by multiples. */
  log: boolean
  days: boolean
  /** Values that only come whole, such as orders: no tick between two of them. */
  whole: boolean
  label: (value: number) => string
}

export interface Axis {
  /** Where a value lies, kept within the axis. */
  at: (value: number) => number
  ticks: number[]
  /** Whether values lie beyond its ends. */
  clipped: boolean
}

/** Periods that people think in, where an axis in days grows by multiples. */
const periods = [0, 1, 2, 7, 14, 30, 90, 180, 365, 730, 1460, 3650]

/** 0 and 1, 2, 5 times the powers of ten, the rounder first. */
function roundValues(most: number): number[] {
  const values = [0]
  for (const step of [1, 5, 2]) {
    for (let power = 1e-4; power * step <= most * 10; power *= 10) values.push(Number((power * step).toPrecision(3)))
  }
  return values.flatMap((value) => (value === 0 ? [0] : [value, -value]))
}

/**
 * An axis for values, from pixel `from` to pixel `to`, with ticks at least `gap` apart. Where a
 * skewed feature goes below zero, as for the few customers who returned more than they bought, the lowest half percent
 * lie on the edge, so that they do not take half the room.
 */
export function axisOf(values: readonly number[], choice: AxisChoice, from: number, to: number, gap: number): Axis {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  const [least = 0, most = 1] = extent(sorted)
  const low = choice.log && least <= 0 ? (quantileSorted(sorted, 0.005) ?? least) : least
  const domain = low < most ? [low, most] : [low - 1, most + 1]
  const scale = choice.log
    ? scaleSymlog().domain(domain).range([from, to]).clamp(true)
    : scaleLinear().domain(domain).range([from, to]).clamp(true).nice(5)
  const [first = 0, last = 1] = scale.domain()
  const wanted = !choice.log
    ? scale.ticks(Math.min(6, Math.max(2, Math.abs(to - from) / gap)))
    : choice.days
      ? periods
      : roundValues(most)
  const ticks: number[] = []
  for (const tick of wanted) {
    if (tick < first || tick > last || (choice.whole && !Number.isInteger(tick))) continue
    if (ticks.every((other) => Math.abs(scale(other) - scale(tick)) >= gap)) ticks.push(tick)
  }
  return { at: (value) => scale(value), ticks: ticks.toSorted((a, b) => a - b), clipped: least < first }
}
