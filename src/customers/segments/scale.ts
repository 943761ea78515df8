import { mean, squaredDeviations } from '../../numerics/moments.ts'
import { quantileOfSorted, sorted } from '../../numerics/quantiles.ts'
import type { FeatureTable } from '../features/feature.ts'
import type { Scale } from './segmentation.ts'

export interface ScaleOptions {
  /** Quantile at which both tails are cut (0.01: the lowest and highest 1 %); 0 or absent for none. */
  readonly winsor?: number | undefined
  /** Natural units as they are: no logarithm, no tails cut, no standardising. */
  readonly raw?: boolean | undefined
  /** By how much a feature counts, by its id; absent: 1. A weight of 2 makes its differences twice as large. */
  readonly weights?: ReadonlyMap<string, number> | undefined
}

/** Customers as points: row-major, one row per customer, one column per scale. */
export interface Scaled {
  readonly scales: Scale[]
  readonly points: Float64Array
}

/** Learns from all customers how each feature enters the distance. A feature that is the same for all is left out. */
export function scaleFeatures(table: FeatureTable, options: ScaleOptions = {}): Scaled {
  const learned = table.features.flatMap((feature, j) => {
    const column = table.columns[j] as Float64Array
    const scale = options.raw ? rawScale(feature) : learnScale(feature, column, options.winsor ?? 0)
    // A scale that is finer by the weight needs nothing else to hold it.
    const weight = options.weights?.get(feature.id) ?? 1
    return scale === undefined ? [] : [{ scale: { ...scale, sd: scale.sd / weight }, column }]
  })
  const scales = learned.map(({ scale }) => scale)
  return {
    scales,
    points: scalePoints(
      scales,
      learned.map(({ column }) => column),
    ),
  }
}

/** Applies frozen scales to customers, new ones too: columns in the order of the scales, in natural units. */
export function scalePoints(scales: readonly Scale[], columns: readonly Float64Array[]): Float64Array {
  const d = scales.length
  const points = new Float64Array((columns[0]?.length ?? 0) * d)
  scales.forEach((scale, j) => {
    const column = columns[j] as Float64Array
    for (let i = 0, at = j; i < column.length; i++, at += d) points[at] = toScaled(scale, column[i] as number)
  })
  return points
}

/** A value in natural units as a coordinate of the distance. */
export function toScaled({ feature, low, high, mean, sd }: Scale, value: number): number {
  const transformed = feature.skewed ? signedLog(value) : value
  return (Math.min(Math.max(transformed, low), high) - mean) / sd
}

/** A coordinate of a centre in natural units: for a skewed feature the inverse of a mean of logarithms, not the mean. */
export function toNatural({ feature, mean, sd }: Scale, coordinate: number): number {
  const transformed = coordinate * sd + mean
  return feature.skewed ? Math.sign(transformed) * Math.expm1(Math.abs(transformed)) : transformed
}

/** sign(x) · log(1 + |x|): log(1 + x) from 0 upwards, and its mirror image below, as where returns outweigh purchases. */
const signedLog = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value))

const rawScale = (feature: Scale['feature']): Scale => ({
  feature: { ...feature, skewed: false },
  low: -Number.MAX_VALUE,
  high: Number.MAX_VALUE,
  mean: 0,
  sd: 1,
})

function learnScale(feature: Scale['feature'], column: Float64Array, winsor: number): Scale | undefined {
  const values = feature.skewed ? column.map(signedLog) : column.slice()
  const ascending = winsor > 0 ? sorted(values) : new Float64Array(0)
  const low = quantileOfSorted(ascending, winsor) ?? -Number.MAX_VALUE
  const high = quantileOfSorted(ascending, 1 - winsor) ?? Number.MAX_VALUE
  for (let i = 0; i < values.length; i++) values[i] = Math.min(Math.max(values[i] as number, low), high)
  const centre = mean(values)
  if (centre === undefined) return undefined
  const sd = Math.sqrt(squaredDeviations(values, centre) / values.length)
  // Equal values can leave a rounding error: a spread below it is none.
  return sd <= 1e-12 * Math.max(1, Math.abs(centre)) ? undefined : { feature, low, high, mean: centre, sd }
}
