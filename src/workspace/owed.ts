import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ShoalError } from './errors.ts'
import type { State } from './state.ts'

/** What is still to be removed for good, so that a killed process leaves nothing of a person behind. */
const Owed = z.strictObject({
  folders: z.array(z.string()).describe('under .shoal/data'),
  files: z.array(z.string()).describe('paths of reports'),
})
export type Owed = z.infer<typeof Owed>

/** Only the state is still to be written anew. */
const nothing = JSON.stringify({ folders: [], files: [] } satisfies Owed)

/** Remembers, in the transaction that makes it due, what is to be removed. */
export const owe = (state: State, owed: Owed): void =>
  state.change('INSERT INTO owed (document) VALUES (?)', JSON.stringify(owed))

/**
 * Removes what is owed and writes the state anew. While another process is at work in the state it stays owed: whoever opens the
 * workspace next goes on with it.
 */
export function settleOwed(state: State, data: string): void {
  const rows = state.rows('SELECT id, document FROM owed')
  if (rows.length === 0) return
  for (const { document } of rows) {
    const { folders, files } = Owed.parse(JSON.parse(String(document)))
    for (const path of [...folders.map((folder) => join(data, folder)), ...files])
      rmSync(path, { recursive: true, force: true })
  }
  // What is written under the same names from now on is not owed.
  for (const { id } of rows) state.change('UPDATE owed SET document = ? WHERE id = ?', nothing, Number(id))
  try {
    state.compact()
    for (const { id } of rows) state.change('DELETE FROM owed WHERE id = ?', Number(id))
  } catch (error) {
    if (!(error instanceof ShoalError && error.code === 'workspace/busy')) throw error
  }
}
