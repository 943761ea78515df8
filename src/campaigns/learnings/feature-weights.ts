import { z } from 'zod'
import { cochranQ } from '../../numerics/cochran-q.ts'
import type { Learning } from './learning.ts'
import type { MeasuredCell } from './pool-effects.ts'

/** With fewer segments a straight line fits whatever was measured. */
const fewestSegments = 4

/** Chance that any angle is taken to do more on some segments than on others although it does not. */
const level = 0.05

/** A segmentation as far as learnings can be about it: centres in the order of the segments, in scaled units. */
export interface Grouping {
  version: string
  segments: readonly { id: string }[]
  scales: readonly { feature: { id: string } }[]
  centres: readonly (readonly number[])[]
}

/** How much features count when customers are grouped anew, and why. */
export const FeatureWeights = z.strictObject({
  because: z
    .enum(['differences', 'too-few-segments', 'no-differences'])
    .describe(
      'differences: angles do more on some segments than on others; too-few-segments: none was measured on four of these segments; no-differences: none was shown to differ',
    ),
  weights: z
    .array(z.strictObject({ feature: z.string(), weight: z.number() }))
    .describe('of the distance, 1 to 2; all 1 where nothing was shown'),
  learnings: z.array(z.string()).describe('ids behind them'),
})
export type FeatureWeights = z.infer<typeof FeatureWeights>

/**
 * Weights of features for the next grouping: a feature counts more, up to twice, the more of the differences that an angle makes between segments goes
 * with it. An angle bears on this only where its effects differ by more than noise (Cochran’s Q, Bonferroni over angles). A weight is 1 + I² R², R² adjusted, of the weighted regression
 * of the effects on the segments’ centres; the largest over angles.
 */
export function featureWeights(learnings: readonly Learning[], segmentation: Grouping): FeatureWeights {
  const ids = segmentation.scales.map(({ feature }) => feature.id)
  const even = ids.map((feature) => ({ feature, weight: 1 }))
  const angles = measuredAngles(learnings, segmentation).filter(({ cells }) => cells.length >= fewestSegments)
  if (angles.length === 0) return { because: 'too-few-segments', weights: even, learnings: [] }
  const differing = angles.flatMap((angle) => {
    const spread = cochranQ(angle.cells)
    return spread !== undefined && spread.p <= level / angles.length ? [{ ...angle, i2: spread.i2 }] : []
  })
  if (differing.length === 0) return { because: 'no-differences', weights: even, learnings: [] }
  return {
    because: 'differences',
    weights: ids.map((feature, place) => ({
      feature,
      weight: 1 + Math.max(...differing.map(({ cells, centres, i2 }) => i2 * explained(cells, centres, place))),
    })),
    learnings: differing.flatMap((angle) => angle.ids),
  }
}

interface MeasuredAngle {
  ids: string[]
  cells: MeasuredCell[]
  /** Of the segments that were measured. */
  centres: (readonly number[])[]
}

function measuredAngles(learnings: readonly Learning[], { version, segments, centres }: Grouping): MeasuredAngle[] {
  const usable = learnings.filter(
    ({ feature, segmentation, state }) =>
      feature.startsWith('angle:') && segmentation === version && state !== 'retired',
  )
  const groups = Map.groupBy(usable, ({ feature, channel }) => `${feature} ${channel}`)
  return [...groups.values()].map((of) => {
    const found = of.flatMap((learning) => {
      const centre = centres[segments.findIndex(({ id }) => learning.audience === `segment:${id}`)]
      return centre === undefined ? [] : [{ learning, centre }]
    })
    return {
      ids: found.map(({ learning }) => learning.id),
      cells: found.map(({ learning: { measured, error } }) => ({ effect: measured, standardError: error })),
      centres: found.map(({ centre }) => centre),
    }
  })
}

/** Share of the differences between effects that goes with a coordinate: R² of the weighted regression, adjusted for having been fitted, 0 to 1. */
function explained(cells: readonly MeasuredCell[], centres: readonly (readonly number[])[], place: number): number {
  const weights = cells.map(({ standardError }) => 1 / standardError ** 2)
  const xs = centres.map((centre) => centre[place] ?? 0)
  const ys = cells.map(({ effect }) => effect)
  const [x, y] = [weightedMean(xs, weights), weightedMean(ys, weights)]
  const sum = (of: (i: number) => number): number => weights.reduce((all, weight, i) => all + weight * of(i), 0)
  const [dx, dy] = [(i: number) => (xs[i] ?? 0) - x, (i: number) => (ys[i] ?? 0) - y]
  const [xx, yy, xy] = [sum((i) => dx(i) ** 2), sum((i) => dy(i) ** 2), sum((i) => dx(i) * dy(i))]
  if (!(xx > 0 && yy > 0)) return 0
  const squared = xy ** 2 / (xx * yy)
  return Math.max(0, 1 - ((1 - squared) * (cells.length - 1)) / (cells.length - 2))
}

const weightedMean = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) /
  weights.reduce((sum, weight) => sum + weight, 0)
