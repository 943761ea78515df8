import { gramsOf, likenessOf, maskText } from '../near-duplicates.ts'

/**
 * How different texts about different segments are: one minus the mean, over texts, of the likeness (Jaccard of word or character pairs, figures masked) to the text that is most
 * like it. 1: nothing in common; 0: the same for every segment.
 * @returns undefined with fewer than two texts
 */
export function distinctnessOf(texts: readonly string[]): number | undefined {
  const grams = texts.filter((text) => text !== '').map((text) => gramsOf(maskText(text)))
  if (grams.length < 2) return undefined
  const nearest = grams.map((own, place) =>
    Math.max(...grams.flatMap((other, at) => (at === place ? [] : [likenessOf(own, other).jaccard]))),
  )
  return 1 - nearest.reduce((sum, likeness) => sum + likeness, 0) / nearest.length
}
