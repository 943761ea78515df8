import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { copyRaw, copyTo } from '../engine/copy-to.ts'
import type { Engine } from '../engine/engine.ts'
import { filePath, name } from '../engine/sql.ts'
import { completeFile } from './cleaning/complete-orders.ts'
import { customersFile } from './cleaning/customers-file.ts'
import { ordersFile } from './cleaning/known-orders.ts'
import { linesFile, replacedFile, supersededFile } from './cleaning/prepare-lines.ts'
import { fileStride } from './cleaning/raw-rows.ts'
import { rejectsFile } from './cleaning/rejects.ts'
import { seenFromBeside } from './companions/companion.ts'
import type { FileEntry } from './file-entry.ts'
import { hashFolder } from './file-hashes.ts'
import { latestLayer } from './newest-layer.ts'
import { assignedFile, movesFile } from './segments/reassign.ts'
import { foldersOf, type Snapshot } from './snapshot.ts'
import { countRows, rawName } from './sources/raw-file.ts'

/** From so many added parts on, the small ones among the last are worth making one. */
const manyParts = 16

/**
 * The first of the parts that are to become one: the last ones, as far back as each is no larger than twice those behind it together, so
 * that a row is written anew a few times and not each time. Undefined where there are few.
 * @param settled parts that stay as they are: the first import, and those that were there when all customers were last assigned
 */
export function firstToMerge(snapshot: Snapshot, settled: number): number | undefined {
  const rows = foldersOf(snapshot).map((folder) =>
    filesIn(snapshot, folder).reduce((sum, { file }) => sum + file.rows, 0),
  )
  const fixed = Math.max(1, settled)
  if (rows.length - fixed < manyParts) return undefined
  let first = rows.length - 1
  let behind = rows[first] ?? 0
  while (first > fixed && (rows[first - 1] ?? 0) <= 2 * behind) {
    first--
    behind += rows[first] ?? 0
  }
  return rows.length - first < 2 ? undefined : first
}

/** The files that lie in a folder of a snapshot, each with its number among all of them. */
function filesIn({ files, folder: own }: Snapshot, folder: string): { file: FileEntry; index: number }[] {
  const prefix = folder === own ? '' : `../${folder}/`
  return files.flatMap((file, index) =>
    (prefix === '' ? !file.raw.startsWith('../') : file.raw.startsWith(prefix)) ? [{ file, index }] : [],
  )
}

/**
 * Makes the parts from `first` on one: the same rows under the same numbers in the same files, in a folder of its own. Everything that a
 * reader of the snapshot finds is as it was; where a row lies is another number.
 * @param folder of the snapshot @param target where the files go, and what that folder is called once it is in place
 */
export async function mergeParts(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  first: number,
  target: { folder: string; name: string },
): Promise<Snapshot> {
  const folders = foldersOf(snapshot)
  const [kept, merged] = [folders.slice(0, first), folders.slice(first)]
  const before = kept.flatMap((part) => filesIn(snapshot, part)).map(({ file }) => file)
  const files: FileEntry[] = []
  const moved: { index: number; shift: number }[] = []
  for (const entries of growing(merged.flatMap((part) => filesIn(snapshot, part)))) {
    const at = before.length + files.length
    files.push(await mergeFiles(engine, snapshot, folder, entries, files.length + 1, target.folder))
    let offset = 0
    for (const { file, index } of entries) {
      moved.push({ index, shift: (at - index) * fileStride + offset })
      offset += await countRows(engine, join(folder, file.raw))
    }
  }
  await engine.load('moved_files', [
    { name: 'file', values: Float64Array.from(moved, ({ index }) => index) },
    { name: 'shift', values: Float64Array.from(moved, ({ shift }) => shift) },
  ])
  const parts = merged.map((part) => join(folder, '..', part))
  await mergeTables(engine, parts, target.folder)
  const companions = snapshot.companions?.map((companion) => seenFromBeside(companion, snapshot.folder))
  const needed = [...kept, ...(companions ?? []).flatMap((one) => one.parts.map((part) => part.folder.slice(3)))]
  const hashes = Object.entries(snapshot.hashes ?? {})
    .map(([path, hash]) => [path.startsWith('../') ? path : `../${snapshot.folder}/${path}`, hash] as const)
    .filter(([path]) => needed.includes(path.split('/')[1] ?? ''))
  return {
    ...snapshot,
    folder: target.name,
    earlier: kept,
    files: [...before, ...files],
    hashes: { ...Object.fromEntries(hashes), ...(await hashFolder(target.folder)) },
    ...(companions === undefined ? {} : { companions }),
  }
}

type Numbered = ReturnType<typeof filesIn>

/** Files that become one: a file, and each time what was written behind it since. */
function growing(files: Numbered): Numbered[] {
  const groups: Numbered[] = []
  for (const one of files) {
    const group = groups.find((of) => {
      const last = of.at(-1)?.file
      return last?.name === one.file.name && (last.above ?? 0) + last.rows === (one.file.above ?? 0)
    })
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
}

async function mergeFiles(
  engine: Engine,
  { reading }: Snapshot,
  folder: string,
  entries: Numbered,
  number: number,
  target: string,
): Promise<FileEntry> {
  const list = (paths: readonly string[]): string => `[${paths.map((path) => filePath(join(folder, path))).join(', ')}]`
  const [raw, bad] = [`raw-${number}.parquet`, `unreadable-${number}.parquet`]
  const columns = reading.headers.map((header) => name(rawName(header))).join(', ')
  const source = `read_parquet(${list(entries.map(({ file }) => file.raw))}, union_by_name=true)`
  // The engine writes rows in the order in which it reads them.
  await engine.run(copyRaw(`SELECT ${columns} FROM ${source} ORDER BY file_index, file_row_number`, join(target, raw)))
  const unreadable = entries.flatMap(({ file }) => file.bad ?? [])
  if (unreadable.length > 0)
    await engine.run(copyRaw(`SELECT * FROM read_parquet(${list(unreadable)}) ORDER BY row`, join(target, bad)))
  const [first, last] = [entries[0]?.file, entries.at(-1)?.file]
  if (first === undefined || last === undefined) throw new Error('no files to merge')
  const { readSoFar: _readSoFar, bad: _bad, ...rest } = first
  const sum = (count: 'rows' | 'bytes'): number => entries.reduce((total, { file }) => total + file[count], 0)
  return {
    ...rest,
    rows: sum('rows'),
    bytes: sum('bytes'),
    raw,
    ...(unreadable.length === 0 ? {} : { bad }),
    ...(last.readSoFar === undefined ? {} : { readSoFar: last.readSoFar }),
  }
}

/** Everything that parts have besides their rows: places follow the rows, and of each customer's totals the latest count. */
async function mergeTables(engine: Engine, parts: readonly string[], target: string): Promise<void> {
  const read = (file: string): string | undefined => {
    const there = parts.map((part) => join(part, file)).filter((path) => existsSync(path))
    return there.length === 0 ? undefined : `read_parquet([${there.map(filePath).join(', ')}])`
  }
  const write = async (file: string, query: (source: string) => string): Promise<void> => {
    const source = read(file)
    if (source !== undefined) await engine.run(copyTo(query(source), join(target, file)))
  }
  const moved = (source: string): string =>
    `SELECT t.* REPLACE ((place + coalesce(shift, 0))::BIGINT AS place) FROM ${source} t LEFT JOIN moved_files ON file = place // ${fileStride}`
  for (const file of [linesFile, rejectsFile, replacedFile, supersededFile, completeFile]) await write(file, moved)
  await write(ordersFile, (source) => `SELECT DISTINCT key FROM ${source}`)
  await write(customersFile, (source) => `${latestLayer(source)} ORDER BY customer`)
  for (const file of [assignedFile, movesFile])
    await write(file, (source) => `SELECT * FROM ${source} ORDER BY file_index, file_row_number`)
}
