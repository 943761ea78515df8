import type { ValueEntry } from '../catalogue/value-entries.ts'

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const short = 3

/** The values whose names hold some words as they stand, upper and lower case alike; words of three letters and less only where a word begins with them. */
export function valuesHolding(values: readonly ValueEntry[], words: string): string[] {
  const wanted = plain(words)
  if (wanted === '') return []
  const held = /^[a-z0-9 ]+$/.test(wanted) && wanted.length <= short ? ` ${wanted}` : wanted
  return values.filter(({ label }) => ` ${plain(label.en)} `.includes(held)).map(({ value }) => value)
}
