import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { copyRaw } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name, text } from '../../engine/sql.ts'
import { identifier } from '../cleaning/identifier.ts'
import { mailboxOf } from '../contacts/contact.ts'
import { contactColumns } from '../contacts/contact-columns.ts'
import { rawName } from '../sources/raw-file.ts'
import type { StoredFile } from '../sources/read-files.ts'
import type { Mapping } from '../sources/roles.ts'
import { cellsOf, emptyUnreadable } from './empty-unreadable.ts'

/**
 * Empties the rows of people who asked to be forgotten, right after files were copied: nothing of them is kept.
 * @param isForgotten of an id or a mailbox
 */
export async function emptyForgotten(
  engine: Engine,
  files: readonly StoredFile[],
  folder: string,
  mapping: Mapping,
  isForgotten: (key: string) => boolean,
): Promise<void> {
  for (const { raw, bad, headers } of files) {
    if (bad !== undefined) {
      const isTheirs = (content: string): boolean =>
        cellsOf(content).some((cell) => isForgotten(cell) || isForgotten(mailboxOf(cell) ?? ''))
      await emptyUnreadable(engine, join(folder, bad), join(folder, bad), isTheirs)
    }
    const path = join(folder, raw)
    const conditions: string[] = []
    const email = contactColumns(headers, 'orders').email
    for (const header of new Set([mapping.customer, email])) {
      if (header === undefined) continue
      const column = name(rawName(header))
      const found = await engine.columns(`SELECT DISTINCT ${column} AS value FROM read_parquet(${filePath(path)})`)
      const gone = found
        .texts('value')
        .filter((value) => isForgotten(identifier(value.trim())) || isForgotten(mailboxOf(value) ?? ''))
      if (gone.length > 0) conditions.push(`${column} IN (${gone.map(text).join(', ')})`)
    }
    if (conditions.length === 0) continue
    const columns = headers.map((header) => {
      const column = name(rawName(header))
      return `CASE WHEN NOT coalesce(${conditions.join(' OR ')}, false) THEN ${column} END AS ${column}`
    })
    const emptied = `${path}.tmp`
    await engine.run(copyRaw(`SELECT ${columns.join(', ')} FROM read_parquet(${filePath(path)})`, emptied))
    renameSync(emptied, path)
  }
}
