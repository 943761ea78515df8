import type { ChatModel } from '../../src/writing/models/chat-model.ts'
import { askModel } from './ask-model.ts'
import { type Duel, drawDuels } from './duels.ts'
import type { HeadlineEvaluation } from './evaluate-headlines.ts'
import type { HeadlineGroup } from './headline-archive.ts'
import { learnerWith } from './headline-learner.ts'
import { percent, tableHead, tableRow } from './headline-table.ts'
import { learningLines } from './learning-lines.ts'
import { differenceOf, liftOf, liftOfChoice } from './lift.ts'
import type { Choice } from './walk-forward.ts'

/** Requests of a run: two orders, with and without learnings, of each pair. */
export const callsFor = (pairs: number): number => pairs * 4

/**
 * Asks a model which of two headlines is clicked more, with and without what earlier blocks taught in its prompt, and has the learner choose of the same pairs.
 * @param progress called after each pair, which is gone through twice
 * @returns lines of Markdown
 */
export async function modelTable(
  model: ChatModel,
  { timeline, chosen }: HeadlineEvaluation,
  pairs: number,
  { signal, progress }: { signal: AbortSignal; progress: (done: number, of: number) => void },
): Promise<string[]> {
  const { angles, words } = chosen.priors
  const { blocks } = timeline
  const duels = drawDuels(timeline, pairs)
  const learned = byBlock(duels, (block) => {
    const choose = learnerWith(words.priors)(blocks.slice(0, block).flat())
    return (group): Choice => ({ group, scores: choose(group.texts.map(({ text }) => text)) })
  })
  const lines = byBlock(duels, (block) => {
    const known = learningLines(blocks.slice(0, block).flat(), angles.priors)
    return () => known
  })
  // All questions with one beginning follow each other, so that a server that keeps it reads it once.
  const ask = async (knows: boolean): Promise<Choice[]> => {
    const choices: Choice[] = []
    for (const [place, { group }] of duels.entries()) {
      choices.push(await askModel(model, group, knows ? lines[place] : undefined, signal))
      progress(place + 1 + (knows ? duels.length : 0), 2 * duels.length)
    }
    return choices
  }
  const without = await ask(false)
  const withLearnings = await ask(true)
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

/** Something of each duel that is made from what was known before its block, once per block. */
function byBlock<T>(duels: readonly Duel[], make: (block: number) => (group: HeadlineGroup) => T): T[] {
  const made = new Map<number, (group: HeadlineGroup) => T>()
  return duels.map(({ block, group }) => {
    const known = made.get(block) ?? make(block)
    made.set(block, known)
    return known(group)
  })
}
