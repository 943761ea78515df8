import type { Learning } from '../learnings/learning.ts'
import { shownBy } from '../learnings/learning-text.ts'
import { learningsFor } from '../learnings/learnings-for.ts'
import type { Candidate } from './candidate.ts'

/** A candidate with what a message brings there: by the angle of which most is expected among those that were shown to raise orders. */
export function withLearned<T extends Pick<Candidate, 'expression' | 'learned'>>(
  candidate: T,
  learnings: readonly Learning[],
  segmentation: string,
): T {
  const raised = learningsFor(learnings, { expression: candidate.expression, segmentation }).filter(
    (learning) => learning.feature.startsWith('angle:') && shownBy(learning) === 'raised' && learning.effect > 0,
  )
  const [best] = raised.toSorted((a, b) => b.effect - a.effect)
  return best === undefined ? candidate : { ...candidate, learned: { effect: best.effect, learnings: [best.id] } }
}
