import { randomBytes } from 'node:crypto'
import type { State } from '../../workspace/state.ts'
import { placeOf, places } from './place-of.ts'

/**
 * Tells of mailboxes whether they are in the standing hold-out: those that no campaign writes to in a calendar year (UTC). Another year
 * draws anew; another workspace, with another salt, draws others.
 * @param share of all mailboxes, 0 to 1
 */
export function standingHoldout(salt: string, year: number, share: number): (mailbox: string) => boolean {
  const below = Math.floor(share * places)
  return (mailbox) => placeOf(['standing', salt, String(year), mailbox]) < below
}

const secret = 'standing-holdout'

/** The salt of a workspace's standing hold-out, made when it is first needed. */
export function standingSalt(state: State): string {
  const [row] = state.rows('SELECT value FROM secrets WHERE name = ?', secret)
  if (row !== undefined) return String(row['value'])
  state.change('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)', secret, randomBytes(16).toString('hex'))
  return standingSalt(state)
}
