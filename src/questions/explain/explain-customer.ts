import { toNatural, toScaled } from '../../customers/segments/scale.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import { featureLabel } from '../../facts/feature-text.ts'
import type { CustomerExplanation } from './customer-explanation.ts'
import { smallestMoves } from './smallest-moves.ts'

/** A customer with the value of each feature that is asked for; NaN where it is not known and not filled. */
export interface ExplainedCustomer {
  customer: string
  figureOf: (feature: string) => number
}

/**
 * Why a customer is in a segment: the distances to its centre and to the next one, what each feature adds to the difference of their squares, the conditions of the segment's rule, and the
 * smallest change of a single feature by which another centre would be nearer.
 * @param segmentation the standing one; the customer is assigned as it assigns all
 */
export function explainCustomer(
  { customer, figureOf }: ExplainedCustomer,
  segmentation: Segmentation,
): CustomerExplanation {
  const { scales, centres, segments, currency } = segmentation
  const point = scales.map((scale) => toScaled(scale, figureOf(scale.feature.id)))
  const distances = centres.map((centre) => Math.hypot(...point.map((x, j) => x - (centre[j] ?? 0))))
  const [own = 0, rival] = [...distances.keys()].sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b)
  const labelled = (feature: string) => ({ feature, label: featureLabel(feature) })
  const segmentAt = (index: number) => ({
    segment: segments[index]?.id ?? '',
    name: { en: segments[index]?.name.en ?? '', zh: segments[index]?.name.zh ?? '' },
  })
  const pulls = scales.map((_, j) => {
    const [c, r] = [centres[own]?.[j] ?? 0, centres[rival ?? own]?.[j] ?? 0]
    return ((point[j] ?? 0) - r) ** 2 - ((point[j] ?? 0) - c) ** 2
  })
  const whole = pulls.reduce((sum, pull) => sum + pull, 0)
  const ownSegment = segments[own]
  return {
    customer,
    ...segmentAt(own),
    ...(currency === undefined ? {} : { currency }),
    distance: distances[own] ?? 0,
    ...(rival === undefined ? {} : { next: { ...segmentAt(rival), distance: distances[rival] ?? 0 } }),
    reasons: scales
      .map((scale, j) => {
        const there = centres[rival ?? own]?.[j] ?? 0
        const x = point[j] ?? 0
        return {
          ...labelled(scale.feature.id),
          unit: scale.feature.unit,
          value: figureOf(scale.feature.id),
          typical: toNatural(scale, centres[own]?.[j] ?? 0),
          share: whole === 0 ? 0 : (pulls[j] ?? 0) / whole,
          than: x > there ? ('more' as const) : x < there ? ('less' as const) : ('like' as const),
        }
      })
      .toSorted((a, b) => b.share - a.share),
    rule: (ownSegment?.rule.conditions ?? []).map(({ feature, low, high }) => {
      const value = figureOf(feature)
      return {
        ...labelled(feature),
        unit: scales.find((scale) => scale.feature.id === feature)?.feature.unit ?? 'number',
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        holds: (low === undefined || value > low) && (high === undefined || value <= high),
      }
    }),
    moves: smallestMoves(point, own, segmentation).map(({ to, at, direction, until }) => ({
      to: segmentAt(to).segment,
      name: segmentAt(to).name,
      ...labelled(scales[at]?.feature.id ?? ''),
      unit: scales[at]?.feature.unit ?? 'number',
      direction,
      until,
    })),
  }
}
