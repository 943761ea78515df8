import { createHash } from 'node:crypto'
import type { Dialect } from '../../engine/dialect.ts'

/** Stands between the parts of what is hashed: U+001F, which neither an address nor an id has. */
const separator = '\u001f'

/** Hexadecimal digits of the hash that make a place: 52 bits, which a double holds exactly. */
const digits = 13

/** There are 2^52 places, from 0. */
export const places = 2 ** 52

/** Where a mailbox stands by chance: the first 52 bits of SHA-256 over the UTF-8 of the parts, joined by U+001F, as a whole number. */
export function placeOf(parts: readonly string[]): number {
  const digest = createHash('sha256').update(parts.join(separator), 'utf8').digest('hex')
  return Number.parseInt(digest.slice(0, digits), 16)
}

/**
 * The same in SQL, to the last digit.
 * @param before the parts before the mailbox, @param mailbox SQL of it
 */
export function placeSql(dialect: Dialect, before: readonly string[], mailbox: string): string {
  const parts = [...before.flatMap((part) => [dialect.text(part), 'chr(31)']), mailbox]
  return dialect.fromHex(`substr(${dialect.sha256(dialect.joined(parts))}, 1, ${digits})`)
}
