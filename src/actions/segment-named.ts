import type { Segment, Segmentation } from '../customers/segments/segmentation.ts'
import { findSegment } from './find-segment.ts'

/** The segment that words name: its id, or its name in either language, however it is capitalised. @throws ShoalError segments/unknown */
export function segmentNamed(segmentation: Segmentation, said: string): Segment {
  const bare = (text: string): string => text.trim().toLowerCase()
  const wanted = bare(said)
  const named = segmentation.segments.find(({ id, name }) =>
    [id, name.en, name.zh].some((each) => bare(each) === wanted),
  )
  return named ?? findSegment(segmentation, said).segment
}
