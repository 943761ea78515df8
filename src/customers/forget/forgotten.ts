import { createHash } from 'node:crypto'
import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'

/** The salted hash of an id or a mailbox: tells that somebody is forgotten, and not who. */
function hashOfPerson(state: State, key: string): string {
  return createHash('sha256').update(stateSecret(state, 'salt')).update(key).digest('hex')
}

/** Remembers that ids and mailboxes are forgotten. */
export function rememberForgotten(state: State, keys: readonly string[], at: string): void {
  for (const key of keys)
    state.change('INSERT OR IGNORE INTO forgotten (hash, at) VALUES (?, ?)', hashOfPerson(state, key), at)
}

/** How many ids and mailboxes are forgotten. */
export const countForgotten = (state: State): number =>
  Number(state.rows('SELECT count(*) AS people FROM forgotten')[0]?.['people'] ?? 0)

/** Tells of ids and mailboxes whether they are forgotten; undefined where nobody is. */
export function forgottenIn(state: State): ((key: string) => boolean) | undefined {
  const hashes = new Set(state.rows('SELECT hash FROM forgotten').map(({ hash }) => String(hash)))
  return hashes.size === 0 ? undefined : (key) => hashes.has(hashOfPerson(state, key))
}

/** Whether one id or mailbox is forgotten; one look-up. */
export const isForgotten = (state: State, key: string): boolean =>
  countForgotten(state) > 0 &&
  state.rows('SELECT 1 AS known FROM forgotten WHERE hash = ?', hashOfPerson(state, key)).length > 0
