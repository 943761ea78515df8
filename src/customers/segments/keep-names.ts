import type { SegmentName } from '../../workspace/state.ts'
import { toScaled } from './scale.ts'
import type { Segmentation } from './segmentation.ts'

/** A name moves with its segment only as far as half the way to the nearest other centre. */
export function keepNames(segmentation: Segmentation, names: readonly SegmentName[]): Segmentation {
  const features = segmentation.scales.map(({ feature }) => feature.id)
  const given = new Map<number, string>()
  for (const { name, features: named, centre } of names) {
    if (named.join() !== features.join()) continue
    const point = segmentation.scales.map((scale, j) => toScaled(scale, centre[j] ?? 0))
    const distances = segmentation.centres.map((other) => distance(point, other))
    const nearest = distances.indexOf(Math.min(...distances))
    const second = Math.min(...distances.filter((_, index) => index !== nearest))
    if ((distances[nearest] ?? 0) <= second / 2 && !given.has(nearest)) given.set(nearest, name)
  }
  const segments = segmentation.segments.map((segment, index) => {
    const name = given.get(index)
    return name === undefined ? segment : { ...segment, name: { en: name, zh: name }, ownName: true }
  })
  return { ...segmentation, segments }
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(a.reduce((sum, value, j) => sum + (value - (b[j] ?? 0)) ** 2, 0))
