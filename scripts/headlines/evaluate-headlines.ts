import { type Random, seededRandom } from '../../src/numerics/random.ts'
import { learnerWith, leastContests, readHeadline } from './headline-learner.ts'
import { type ChosenPriors, choosePriors } from './learner/choose-priors.ts'
import { learnTexts } from './learner/learn-texts.ts'
import { spreadOfTexts } from './learner/spread-of-texts.ts'
import { differenceOf, type GroupLift, type Lift, liftOf, liftOfChoice } from './lift.ts'
import { shuffleOutcomes } from './shuffle-outcomes.ts'
import { burnInOf, type Timeline } from './timeline.ts'
import { type ProductRow, productRow, type TrafficRow, type TrafficWay, trafficRows } from './traffic-rows.ts'
import { type Choice, walkForward } from './walk-forward.ts'

/** What is chosen before anyone sees it, by what words taught. */
interface ChosenRows {
  readonly priors: { readonly angles: ChosenPriors; readonly words: ChosenPriors }
  readonly angles: Choice[]
  readonly words: Choice[]
  /** Effects are learned on, but only of words that the burn-in had. */
  readonly fixedList: Choice[]
  readonly frozen: Choice[]
}

/** Everything that the table shows. */
export interface HeadlineEvaluation {
  readonly timeline: Timeline
  readonly chosen: ChosenRows
  readonly lifts: { readonly angles: Lift; readonly words: Lift; readonly fixedList: Lift; readonly frozen: Lift }
  readonly differences: { readonly wordsOverAngles: Lift; readonly learningOverFrozen: Lift }
  /** Mean lift of angles and words in each shuffled archive. */
  readonly placebos: Float64Array
  readonly traffic: readonly { readonly part: number; readonly rows: Record<TrafficWay, TrafficRow> }[]
  readonly product: readonly ProductRow[]
}

/**
 * Walks an archive forward.
 * @param placebos how often outcomes are shuffled and all is done anew
 * @param parts of the visitors that come in the replays
 * @param productParts the same where the product’s own rule shares them out
 */
export function evaluateHeadlines(
  timeline: Timeline,
  {
    placebos,
    parts,
    productParts = [],
  }: { placebos: number; parts: readonly number[]; productParts?: readonly number[] },
): HeadlineEvaluation {
  const chosen = chooseForward(timeline)
  const lifts = {
    angles: liftsOf(chosen.angles),
    words: liftsOf(chosen.words),
    fixedList: liftsOf(chosen.fixedList),
    frozen: liftsOf(chosen.frozen),
  }
  const burnIn = burnInOf(timeline)
  const { heldOut } = chosen.priors.words
  const before = burnIn.map((group, place): Choice => ({ group, scores: heldOut[place] }))
  const sds = { rest: spreadOfTexts(burnIn, heldOut, 'counted'), spread: spreadOfTexts(burnIn, undefined, 'counted') }
  const random = seededRandom(1)
  return {
    timeline,
    chosen,
    lifts: {
      angles: liftOf(lifts.angles),
      words: liftOf(lifts.words),
      fixedList: liftOf(lifts.fixedList),
      frozen: liftOf(lifts.frozen),
    },
    differences: {
      wordsOverAngles: liftOf(differenceOf(lifts.words, lifts.angles)),
      learningOverFrozen: liftOf(differenceOf(lifts.words, lifts.frozen)),
    },
    placebos: Float64Array.from({ length: placebos }, () => placeboLift(shuffled(timeline, random))),
    traffic: parts.map((part) => ({ part, rows: trafficRows(chosen.words, before, sds, part) })),
    product: productParts.map((part) => productRow(chosen.words, before, part)),
  }
}

const liftsOf = (choices: readonly Choice[]): GroupLift[] => choices.map(liftOfChoice)

/** Choices for every group after the burn-in; priors are of the burn-in alone. */
export function chooseForward(timeline: Timeline): ChosenRows {
  const burnIn = burnInOf(timeline)
  const angles = choosePriors(burnIn, readHeadline, Number.POSITIVE_INFINITY)
  const words = choosePriors(burnIn, readHeadline, leastContests)
  const only = new Set(learnTexts(burnIn, readHeadline, words.priors).words.keys())
  return {
    priors: { angles, words },
    angles: walkForward(timeline, learnerWith(angles.priors)),
    words: walkForward(timeline, learnerWith(words.priors)),
    fixedList: walkForward(timeline, learnerWith({ ...words.priors, only })),
    frozen: walkForward(timeline, learnerWith(words.priors), true),
  }
}

const shuffled = ({ blocks, burnIn }: Timeline, random: Random): Timeline => ({
  blocks: blocks.map((groups) => shuffleOutcomes(groups, random)),
  burnIn,
})

/** The mean lift of the same from beginning to end on outcomes that words have nothing to do with. */
function placeboLift(timeline: Timeline): number {
  const { priors } = choosePriors(burnInOf(timeline), readHeadline, leastContests)
  const lifts = liftsOf(walkForward(timeline, learnerWith(priors)))
  return lifts.reduce((sum, { lift }) => sum + lift, 0) / lifts.length
}
