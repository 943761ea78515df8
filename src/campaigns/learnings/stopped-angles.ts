import { CopyAngle } from '../../writing/copy/copy.ts'
import { isAbout } from './is-about.ts'
import type { Learning } from './learning.ts'

/** The angles that guardrails stopped when they were last used on this very audience, by this channel. */
export function stoppedAngles(
  learnings: readonly Learning[],
  { expression, segmentation, channel }: { expression: string; segmentation: string; channel: string },
): Set<CopyAngle> {
  const isOwn = isAbout(expression, segmentation)
  const own = learnings.filter(
    (learning) => learning.reason === 'guardrail' && learning.channel === channel && isOwn(learning),
  )
  return new Set(CopyAngle.options.filter((angle) => own.some(({ feature }) => feature === `angle:${angle}`)))
}
