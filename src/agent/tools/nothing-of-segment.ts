import { viewTexts as en } from '../../language/en/chat-views.ts'
import { viewTexts as zh } from '../../language/zh/chat-views.ts'
import type { SegmentsTold } from '../../questions/desk.ts'
import { fillText } from './fill-text.ts'
import { alike, inBoth } from './in-both.ts'
import { segmentsWithheld } from './told-segments.ts'
import type { NoResult } from './tool.ts'

const say = inBoth(en, zh)

/** Why nothing is told of a segment that was named. @param mayTell where it is not among those that have a figure: whether it is one that may not be told of */
export function nothingOfSegment(named: string, mayTell?: SegmentsTold): NoResult {
  if (mayTell?.because !== undefined) return segmentsWithheld(mayTell)
  const text = fillText(
    say((words) => words.untold),
    { segment: alike(named) },
  )
  return { kind: 'cannot', text, offers: [] }
}
