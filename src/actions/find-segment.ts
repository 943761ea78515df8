import type { Segment, Segmentation } from '../customers/segments/segmentation.ts'
import { ShoalError } from '../workspace/errors.ts'

/** A segment by its id, and its place in the segmentation. @throws ShoalError segments/unknown */
export function findSegment({ segments }: Segmentation, id: string): { segment: Segment; index: number } {
  const index = segments.findIndex((segment) => segment.id === id)
  const segment = segments[index]
  if (segment === undefined)
    throw new ShoalError('segments/unknown', {
      segment: id,
      known: segments.map((other) => ({ id: other.id, name: { en: other.name.en, zh: other.name.zh } })),
    })
  return { segment, index }
}
