import type { ChatTimeWords } from '../../language/en/chat-time.ts'
import type { TimeUnit } from '../query/time-range.ts'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A pattern for any of the words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})`

/** Position in a list of lists of words, counted from 1; 0 where it is in none. */
export const placeOf = (word: string, lists: readonly (readonly string[])[]): number =>
  lists.findIndex((list) => list.includes(word)) + 1

/** The unit that a word names. */
export function unitOf(word: string, words: ChatTimeWords): TimeUnit {
  const units: readonly TimeUnit[] = ['day', 'week', 'month', 'quarter', 'year']
  return units.find((unit) => words.units[unit].includes(word)) ?? 'day'
}

/** The feast that a word names, as the key of its list. */
export const feastOf = (word: string, words: ChatTimeWords): string =>
  Object.keys(words.feasts).find((feast) => words.feasts[feast].includes(word)) ?? ''
