import { toNatural } from '../../customers/segments/scale.ts'
import type { Scale, Segmentation } from '../../customers/segments/segmentation.ts'

/** A change of one feature by which another segment's centre becomes the nearest. */
export interface Move {
  /** The other segment, from 0. */
  to: number
  /** The feature, as a place among the scales. */
  at: number
  direction: 'more' | 'less'
  /** The value, in natural units, at which both centres are equally near. */
  until: number
}

/** A step past the boundary, in scaled units, at which is looked who is nearest. */
const past = 1e-6

/**
 * Single changes that would move a customer, the smallest first, one per other segment and feature. Where all else stays, the difference of the squared distances to two centres is linear
 * in one coordinate, so that the boundary is found at once. A change counts only where the feature can go there: within the limits that the distance sees, not down where it only grows, and not where a third centre
 * would be nearer.
 * @param point the customer in scaled units
 * @param own the segment of the customer, from 0
 */
export function smallestMoves(
  point: readonly number[],
  own: number,
  { scales, centres }: Pick<Segmentation, 'scales' | 'centres'>,
): Move[] {
  const found: (Move & { size: number })[] = []
  for (const to of centres.keys()) {
    if (to === own) continue
    const lead = squared(point, centres[to]) - squared(point, centres[own])
    scales.forEach((scale, at) => {
      const gap = (centres[own]?.[at] ?? 0) - (centres[to]?.[at] ?? 0)
      if (gap === 0) return
      // The lead falls by 2 × gap for each unit that the coordinate goes down.
      const step = -lead / (2 * gap)
      const goal = (point[at] ?? 0) + step
      const beyond = goal + Math.sign(step) * past
      if (
        (step < 0 && onlyGrows(scale)) ||
        !isReachable(scale, goal) ||
        nearest(point.with(at, beyond), centres) !== to
      )
        return
      found.push({ to, at, direction: step > 0 ? 'more' : 'less', until: toNatural(scale, goal), size: Math.abs(step) })
    })
  }
  return found.sort((a, b) => a.size - b.size).map(({ size: _size, ...move }) => move)
}

/** What is counted of all orders so far cannot become less: nobody takes an order back in time. */
const onlyGrows = ({ feature: { id, source, unit } }: Scale): boolean =>
  source === 'orders' && (unit === 'orders' || unit === 'products' || id === 'monetary' || id === 'tenure')

/** Beyond the limits of a feature its distance changes no more. */
const isReachable = ({ low, high, mean, sd }: Scale, coordinate: number): boolean => {
  const transformed = coordinate * sd + mean
  return transformed > low && transformed < high
}

const squared = (point: readonly number[], centre: readonly number[] | undefined): number =>
  point.reduce((sum, x, j) => sum + (x - (centre?.[j] ?? 0)) ** 2, 0)

function nearest(point: readonly number[], centres: readonly (readonly number[])[]): number {
  const distances = centres.map((centre) => squared(point, centre))
  return distances.indexOf(Math.min(...distances))
}
