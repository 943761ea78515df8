import type { ValueEntry } from '../catalogue/value-entries.ts'

/**
 * The values whose names are like a text, the most alike first: the same code or name, then all words in whatever order, plural or case, then most of
 * them, then parts of words. Of values equally alike the more frequent comes first.
 */
export function lookUpIn(values: readonly ValueEntry[], text: string, most: number): ValueEntry[] {
  const asked = plain(text)
  if (asked === '') return []
  const words = wordsIn(asked)
  return values
    .map((entry, place) => ({
      entry,
      place,
      likeness: Math.max(...namesOf(entry).map((name) => likeness(name, asked, words))),
    }))
    .filter(({ likeness: found }) => found > 0)
    .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
    .slice(0, most)
    .map(({ entry }) => entry)
}

const namesOf = ({ value, label, synonyms }: ValueEntry): string[] => [
  ...new Set([value, label.en, label.zh, ...synonyms.en, ...synonyms.zh].map(plain)),
]

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

/** Words without the endings of plurals. */
const wordsIn = (text: string): string[] => text.split(' ').map(singular)

const singular = (word: string): string =>
  word.length > 3 && /[^s]s$/.test(word)
    ? word.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=ch|sh|x|z)es$|s$/, '')
    : word

function likeness(name: string, asked: string, words: readonly string[]): number {
  if (name === asked) return 5
  const own = wordsIn(name)
  const held = words.filter((word) => own.includes(word)).length
  if (held === words.length) return 3 + words.length / own.length
  if (asked.length >= 2 && name.includes(asked)) return 2 + asked.length / name.length
  const share = held / words.length
  return words.length >= 3 && share >= 0.6 ? 1 + share : 0
}
