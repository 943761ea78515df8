import type { HeadlineGroup } from './headline-archive.ts'

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
 * Goes through the blocks from the first evaluated one on, each time learning anew from all blocks before.
 * @param freezes whether what was learned before the first evaluated block stays
 */
export function walkForward(
  blocks: readonly (readonly HeadlineGroup[])[],
  first: number,
  learn: Learner,
  freezes = false,
): Choice[] {
  let choose = learn(blocks.slice(0, first).flat())
  return blocks.slice(first).flatMap((block, place) => {
    if (place > 0 && !freezes) choose = learn(blocks.slice(0, first + place).flat())
    return block.map((group) => ({ group, scores: choose(group.texts.map(({ text }) => text)) }))
  })
}
