import type { ChatModel } from '../../src/writing/models/chat-model.ts'
import { askModel } from './ask-model.ts'
import { drawDuels } from './duels.ts'
import type { HeadlineEvaluation } from './evaluate-headlines.ts'
import { learnerWith } from './headline-learner.ts'
import { percent, tableHead, tableRow } from './headline-table.ts'
import { learningLines } from './learning-lines.ts'
import { differenceOf, liftOf, liftOfChoice } from './lift.ts'
import type { Choice } from './walk-forward.ts'

/** Requests of a run: two orders, with and without learnings, of each pair. */
export const callsFor = (pairs: number): number => pairs * 4

/**
 * Asks a model which of two headlines is clicked more, with and without what earlier blocks taught in its prompt, and has the learner choose of the same pairs.
 * @param progress called after each pair
 * @returns lines of Markdown
 */
export async function modelTable(
  model: ChatModel,
  { blocks, burnInBlocks, chosen }: HeadlineEvaluation,
  pairs: number,
  { signal, progress }: { signal: AbortSignal; progress: (done: number, of: number) => void },
): Promise<string[]> {
  const { angles, words } = chosen.priors
  const duels = drawDuels(blocks, burnInBlocks, pairs)
  const without: Choice[] = []
  const withLearnings: Choice[] = []
  const learned: Choice[] = []
  let known = { block: -1, lines: '', choose: learnerWith(words.priors)([]) }
  for (const [place, { block, group }] of duels.entries()) {
    if (block !== known.block) {
      const earlier = blocks.slice(0, block).flat()
      known = { block, lines: learningLines(earlier, angles.priors), choose: learnerWith(words.priors)(earlier) }
    }
    without.push(await askModel(model, group, undefined, signal))
    withLearnings.push(await askModel(model, group, known.lines, signal))
    learned.push({ group, scores: known.choose(group.texts.map(({ text }) => text)) })
    progress(place + 1, duels.length)
  }
  const lifts = {
    without: without.map(liftOfChoice),
    with: withLearnings.map(liftOfChoice),
    learned: learned.map(liftOfChoice),
  }
  return [
    `## A model on ${duels.length} pairs, one of each group`,
    '',
    `${model.name}, asked in both orders. It named the same headline in both in ${agreement(without)} without and ${agreement(withLearnings)} with learnings; else the pair counts as a tie.`,
    '',
    ...tableHead,
    tableRow('model without learnings', liftOf(lifts.without)),
    tableRow('model with learnings', liftOf(lifts.with)),
    tableRow('difference: with learnings, against without', liftOf(differenceOf(lifts.with, lifts.without))),
    tableRow('angles and words on the same pairs', liftOf(lifts.learned)),
    '',
  ]
}

const agreement = (choices: readonly Choice[]): string =>
  percent(choices.filter(({ scores }) => Math.max(...scores) === 2).length / choices.length).slice(1)
