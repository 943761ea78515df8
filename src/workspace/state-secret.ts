import { randomBytes } from 'node:crypto'
import type { State } from './state.ts'

/** A secret of this workspace: 32 random bytes in hex, made when it is first asked for and the same ever after. */
export function stateSecret(state: State, name: string): string {
  const [row] = state.rows('SELECT value FROM secrets WHERE name = ?', name)
  if (row !== undefined) return String(row['value'])
  // Another process may be first; the one that is kept counts for both.
  state.change('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)', name, randomBytes(32).toString('hex'))
  return stateSecret(state, name)
}
