import { scaleLinear } from 'd3-scale'

/** An axis of figures that holds zero, from pixel to pixel. */
export interface SvgAxis {
  at: (value: number) => number
  zero: number
}

/** An axis from the least to the largest value, with zero on it where bars begin there. */
export function svgAxis(
  values: readonly number[],
  from: number,
  to: number,
  { withZero }: { withZero: boolean },
): SvgAxis {
  const known = withZero ? [0, ...values] : values
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const isFlat = !(low < high)
  const scale = scaleLinear()
    .domain(isFlat ? [Number.isFinite(low) ? low - 1 : 0, Number.isFinite(high) ? high + 1 : 1] : [low, high])
    .range([from, to])
  return { at: (value) => Math.round(scale(value) * 10) / 10, zero: Math.round(scale(0) * 10) / 10 }
}
