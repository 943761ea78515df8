import { contentId } from '../content-id.ts'

/** Letters of a key at most, so that it fits into the name of a file. */
const longest = 40

/**
 * A short key for each value: unique, also where letter case does not count, and fit for the name of a file. A key is its value's
 * letters and digits with hyphens between; only where that is not one value's alone does a hash of the value follow.
 */
export function groupKeys(values: readonly string[]): Map<string, string> {
  const plain = values.map(plainKey)
  const wanted = new Map<string, number>()
  for (const key of plain) wanted.set(key.toLowerCase(), (wanted.get(key.toLowerCase()) ?? 0) + 1)
  return new Map(
    values.map((value, i) => {
      const key = plain[i] ?? ''
      const isOwn = key !== '' && wanted.get(key.toLowerCase()) === 1
      // Two hyphens: no plain key has them.
      return [value, isOwn ? key : `${key}--${contentId(value)}`]
    }),
  )
}

/** The letters and digits of a text with hyphens between; empty where it has none. */
export const plainKey = (value: string): string =>
  [...value.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, longest).join('').replace(/^-|-$/g, '')
