import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { SegmentName } from '../workspace/state.ts'

/** The names that the marketer gave to segments, each with the centre that it was given to. */
export function ownNames({ segments, scales }: Segmentation): SegmentName[] {
  const features = scales.map(({ feature }) => feature.id)
  return segments.flatMap(({ id, name, centre, ownName }) =>
    ownName ? [{ segment: id, name: name.en, features, centre }] : [],
  )
}
