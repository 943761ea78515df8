import type { HeadlineGroup } from './headline-archive.ts'
import { burnInOf, type Timeline } from './timeline.ts'

/** Scores of headlines that stand side by side. It is given words and nothing else: no outcome can reach a choice. */
type Chooser = (headlines: readonly string[]) => Float64Array

/** Makes a chooser of what earlier blocks taught; it is given these and nothing else. */
export type Learner = (earlier: readonly HeadlineGroup[]) => Chooser

/** A group with a score per headline, given before its outcomes were looked at. */
export interface Choice {
  readonly group: HeadlineGroup
  readonly scores: Float64Array
}

/**
 * Goes through the blocks after the burn-in, each time learning anew from all blocks before.
 * @param freezes whether what the burn-in taught stays
 */
export function walkForward(timeline: Timeline, learn: Learner, freezes = false): Choice[] {
  const { blocks, burnIn } = timeline
  let choose = learn(burnInOf(timeline))
  return blocks.slice(burnIn).flatMap((block, place) => {
    if (place > 0 && !freezes) choose = learn(blocks.slice(0, burnIn + place).flat())
    return block.map((group) => ({ group, scores: choose(group.texts.map(({ text }) => text)) }))
  })
}
