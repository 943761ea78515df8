import { renameSync } from 'node:fs'
import { copyRaw } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'

/** Empties the unreadable records in which somebody stands. @param isTheirs whether a record is to go */
export async function emptyUnreadable(
  engine: Engine,
  source: string,
  target: string,
  isTheirs: (content: string) => boolean,
): Promise<void> {
  const rows = await engine.columns(`SELECT row, reason, content FROM read_parquet(${filePath(source)}) ORDER BY row`)
  await engine.load('unreadable', [
    { name: 'row', values: rows.numbers('row') },
    { name: 'reason', values: rows.texts('reason') },
    { name: 'content', values: rows.texts('content').map((content) => (isTheirs(content) ? '' : content)) },
  ])
  const written = `${target}.tmp`
  await engine.run(copyRaw('SELECT row::BIGINT AS row, reason, content FROM unreadable', written))
  renameSync(written, target)
}

/** The cells of a record that could not be split by its delimiter, split by any. */
export const cellsOf = (content: string): string[] => content.split(/[,;\t|"\r\n]+/).map((cell) => cell.trim())
