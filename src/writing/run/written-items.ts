import type { State } from '../../workspace/state.ts'
import { Written } from './item.ts'

/** What was written of an item, where it was: the same item is never written twice. */
export function readWritten(state: State, key: string): Written | undefined {
  const [row] = state.rows('SELECT document FROM written WHERE key = ?', key)
  return row === undefined ? undefined : Written.parse(JSON.parse(String(row['document'])))
}

/** Keeps a finished item; of two processes that finish the same one, the first counts. */
export function keepWritten(state: State, key: string, at: string, written: Written): void {
  state.change('INSERT OR IGNORE INTO written (key, at, document) VALUES (?, ?, ?)', key, at, JSON.stringify(written))
}
