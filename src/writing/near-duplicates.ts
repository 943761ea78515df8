/** Pairs of words or Chinese characters that follow each other in a text, as a set. */
export type Grams = ReadonlySet<string>

/** How alike two texts are: shared pairs of all pairs, and shared pairs of the shorter text’s, both 0 to 1. */
export interface Likeness {
  jaccard: number
  containment: number
}

/** What stands where a name or figure was. */
const mask = '…'
const figure = /\p{Sc}?\p{N}+(?:[.,:]\p{N}+)*(?:\s?[%‰])?/gu

/** A text with its figures and the names given masked, so that what stays is how it is said. */
export const maskText = (text: string, names: readonly string[] = []): string =>
  names
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, mask), text)
    .replace(figure, mask)

const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'’-])+|…/gu

/** The pairs of neighbouring tokens of a masked text: words where a script writes them apart, characters in Chinese. */
export function gramsOf(masked: string): Grams {
  const tokens = ['^', ...(masked.toLowerCase().match(token) ?? []), '$']
  return new Set(tokens.slice(1).map((word, index) => `${tokens[index]} ${word}`))
}

/** Compares two texts by their pairs (Broder 1997: resemblance and containment of shingles). */
export function likenessOf(a: Grams, b: Grams): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const gram of small) if (large.has(gram)) shared++
  return { jaccard: shared / Math.max(1, a.size + b.size - shared), containment: shared / Math.max(1, small.size) }
}

/** From which shared part on two texts count as nearly the same. */
const nearFrom = 0.6

/** A text that lies almost whole within another is as near as one that shares most of it. */
export const isNear = ({ jaccard, containment }: Likeness, threshold = nearFrom): boolean =>
  jaccard >= threshold || containment >= (1 + threshold) / 2

/** Whether two texts are nearly the same: as isNear of likenessOf, given up as soon as too few pairs are left to share. */
export function areNear(a: Grams, b: Grams, threshold = nearFrom): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const needed = Math.min((small.size * (1 + threshold)) / 2, (threshold / (1 + threshold)) * (a.size + b.size))
  // A thousandth stands for what rounding may do; the end is exact.
  let spare = small.size - needed + 1e-3
  for (const gram of small) if (!large.has(gram) && --spare < 0) return false
  return isNear(likenessOf(a, b), threshold)
}
