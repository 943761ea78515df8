import { dealFolds } from '../../../src/numerics/folds.ts'
import type { Contest } from './contest.ts'
import { designOfTexts } from './design-of-texts.ts'
import { expectOfText, learnDesign } from './learn-texts.ts'
import { logRate, logRateVariance } from './log-rate.ts'
import { spreadOfTexts } from './spread-of-texts.ts'
import type { TextPriors } from './text-priors.ts'
import type { TextReader } from './text-reader.ts'

/** Standard deviations that are tried. */
const featureSds = [0.02, 0.04, 0.08, 0.16]
const wordSds = [0.01, 0.02, 0.04, 0.08]
const folds = 5

/** Priors, and how far texts differ from what was learned with them. */
export interface ChosenPriors {
  readonly priors: TextPriors
  /** Standard deviation of true log rates around what is expected, on contests that were not learned from. */
  readonly rest: number
  /** What is expected of each text by what was learned from the other folds. */
  readonly heldOut: readonly Float64Array[]
}

/**
 * Chooses the priors with the smallest error on contests that were held out, five folds of neighbouring contests each.
 * @param leastContests as of DesignSettings; Infinity: features alone
 */
export function choosePriors(contests: readonly Contest[], read: TextReader, leastContests: number): ChosenPriors {
  const settings = { spread: spreadOfTexts(contests), leastContests }
  const words = Number.isFinite(leastContests) ? wordSds : wordSds.slice(0, 1)
  const foldOf = dealFolds(contests.length, folds)
  const designs = Array.from({ length: folds }, (_, fold) =>
    designOfTexts(
      contests.filter((_, place) => foldOf[place] !== fold),
      read,
      settings,
    ),
  )
  const tried = featureSds.flatMap((feature) =>
    words.map((word) => {
      const learned = designs.map((design) => learnDesign(design, { feature, word }))
      const expected = contests.map(({ texts }, place) =>
        Float64Array.from(texts, ({ text }) => expectOfText(learned[foldOf[place]], read(text))),
      )
      return { feature, word, expected, error: errorOf(contests, expected, settings.spread) }
    }),
  )
  const { feature, word, expected } = tried.reduce((least, one) => (one.error < least.error ? one : least))
  return { priors: { ...settings, feature, word }, rest: spreadOfTexts(contests, expected), heldOut: expected }
}

/** Weighted squared error within contests. */
function errorOf(contests: readonly Contest[], expected: readonly Float64Array[], spread: number): number {
  let error = 0
  for (const [place, { texts }] of contests.entries()) {
    const weights = texts.map((text) => 1 / (logRateVariance(text) + spread ** 2))
    const rest = texts.map((text, i) => logRate(text) - expected[place][i])
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const level = rest.reduce((sum, value, i) => sum + value * weights[i], 0) / total
    for (const [i, value] of rest.entries()) error += weights[i] * (value - level) ** 2
  }
  return error
}
