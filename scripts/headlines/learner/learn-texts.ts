import type { Contest } from './contest.ts'
import { designOfTexts, type TextDesign } from './design-of-texts.ts'
import { groupRidge } from './group-ridge.ts'
import type { TextPriors } from './text-priors.ts'
import type { TextReader, TextReading } from './text-reader.ts'

/** Effects on the logarithm of the rate, shrunken towards 0: 0.05 is some 5 % more answers. */
export interface TextLearnings {
  /** One per feature, in the order of the table. */
  readonly features: Float64Array
  readonly words: ReadonlyMap<string, number>
}

/**
 * Learns from contests what sets texts apart: a regression of log rates on features and words within contests, by ridge with the priors (the mean of the
 * posterior where these are true). Without contests every effect is 0.
 */
export const learnTexts = (contests: readonly Contest[], read: TextReader, priors: TextPriors): TextLearnings =>
  learnDesign(designOfTexts(contests, read, priors), priors)

/** The same from a design that several priors share. */
export function learnDesign(
  { rows, targets, weights, features, words }: TextDesign,
  priors: Pick<TextPriors, 'feature' | 'word'>,
): TextLearnings {
  const penalties = new Float64Array(rows.width).fill(1 / priors.word ** 2)
  penalties.fill(1 / priors.feature ** 2, 0, features)
  const effects = groupRidge(rows, { targets, weights, penalties })
  return {
    features: effects.slice(0, features),
    words: new Map(words.map((word, i) => [word, effects[features + i]])),
  }
}

/** The log rate to expect of a text, up to a level that all texts of a contest share. */
export function expectOfText({ features, words }: TextLearnings, reading: TextReading): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i] * reading.features[i]
  for (const gram of reading.grams) sum += words.get(gram) ?? 0
  return sum
}
