import { randomBytes } from 'node:crypto'
import type { State } from './state.ts'

/** A secret of this workspace, made when it is first asked for and the same ever after. @param make absent: 32 random bytes in hex */
export function stateSecret(
  state: State,
  name: string,
  make: () => string = () => randomBytes(32).toString('hex'),
): string {
  const [row] = state.rows('SELECT value FROM secrets WHERE name = ?', name)
  if (row !== undefined) return String(row['value'])
  // Another process may be first; the one that is kept counts for both.
  state.change('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)', name, make())
  return stateSecret(state, name, make)
}
