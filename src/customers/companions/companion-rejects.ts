import { join } from 'node:path'
import { filePath } from '../../engine/sql.ts'
import { fileStride } from '../cleaning/raw-rows.ts'
import type { RejectSource } from '../cleaning/rejects-csv.ts'
import type { Snapshot } from '../snapshot.ts'
import { type Companion, CompanionKind, companionFiles } from './companion.ts'

/** The rejected rows of a snapshot's tables beside the orders, by what these hold; undefined where there are none. @param folder of the snapshot */
export function companionRejectsOf(
  { companions = [] }: Snapshot,
  folder: string,
): [kind: CompanionKind, source: RejectSource | undefined][] {
  return CompanionKind.options.map((kind) => {
    const companion = companions.find((one) => one.kind === kind)
    return [kind, companion && companion.quality.rowsRejected > 0 ? rejectsIn(companion, folder) : undefined]
  })
}

/** Each part numbers its own files from the first. */
export function rejectsIn({ kind, parts, reading }: Companion, folder: string): RejectSource {
  const places = parts.map((part, index) => {
    const first = parts.slice(0, index).reduce((sum, { files }) => sum + files.length, 0)
    const path = filePath(join(folder, part.folder, companionFiles(kind).rejects))
    return `SELECT place + ${first * fileStride} AS place, reason FROM read_parquet(${path})`
  })
  const files = parts.flatMap((part) =>
    part.files.map(({ raw, bad, ...file }) => ({
      ...file,
      raw: join(part.folder, raw),
      ...(bad === undefined ? {} : { bad: join(part.folder, bad) }),
    })),
  )
  return { raw: { folder, files, headers: reading.headers, stored: {} }, files, places: places.join(' UNION ALL ') }
}
