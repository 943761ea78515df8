import { standing } from '../../actions/standing.ts'
import { isTooFew } from '../../questions/run/guard.ts'
import { toldSegments } from './told-segments.ts'
import type { ToolContext } from './tool.ts'

/** What may be told of the audience of a campaign. */
export interface AudienceTold {
  /** Anything at all. */
  any: boolean
  /** How many customers they are. */
  size: boolean
  /** How many of them can be written to. */
  reach: boolean
  threshold: number
}

/** All of it, as to the person at the machine: a draft is read there as the report is. */
export const wholeAudience: AudienceTold = { any: true, size: true, reach: true, threshold: 0 }

/**
 * What may be told of an audience where nobody may lift the threshold: nothing of one that is too small; how many they are only of a whole segment that may be told of, since nobody can say of others
 * by how few they differ from one; how many can be written to only where neither they nor the others are few.
 */
export async function audienceTold(
  { segment, customers, mailboxes }: { segment: string; customers: number; mailboxes: number | undefined },
  context: ToolContext,
): Promise<AudienceTold> {
  // Also where all is told: a segment's size counts as told from here on.
  const { segments, threshold } = await toldSegments(context)
  if (context.mayLift) return wholeAudience
  const { segmentation } = await standing(context.action)
  const whole = segmentation.segments.find(({ id }) => id === segment)
  const size = customers >= threshold && whole?.customers === customers && segments.has(segment)
  const few = (count: number): boolean => isTooFew(Math.abs(count), threshold)
  return {
    any: !few(customers) && !few(mailboxes ?? 0) && (whole?.customers !== customers || segments.has(segment)),
    size,
    reach: size && (mailboxes === undefined || !few(customers - mailboxes)),
    threshold,
  }
}
