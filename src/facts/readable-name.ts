import { shownName } from './shown-name.ts'

const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

const capitalised = (word: string, first: boolean): string =>
  !first && small.has(word.toLowerCase())
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .replace(/(^|[-/+&(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** A product name fit for a sentence: single spaces, no closing full stop, and "Red Retrospot Bag" for "RED RETROSPOT BAG". */
export function readableName(name: string): string {
  const clean = shownName(name)
    .replace(/[\s.,;:]+$/, '')
    .trim()
  const shouted = /\p{Lu}{2}/u.test(clean) && !/\p{Ll}{2}/u.test(clean) && /[\s]/.test(clean)
  if (!shouted) return clean
  return clean
    .split(' ')
    .map((word, index) => capitalised(word, index === 0))
    .join(' ')
}
