import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { State } from '../workspace/state.ts'

/** Keeps the names that the marketer gave to segments, each with the centre that it was given to. */
export function saveOwnNames(state: State, { segments, scales }: Segmentation): void {
  const features = scales.map(({ feature }) => feature.id)
  const names = segments.flatMap(({ id, name, centre, ownName }) =>
    ownName ? [{ segment: id, name: name.en, centre }] : [],
  )
  state.saveSegmentNames(features, names)
}
