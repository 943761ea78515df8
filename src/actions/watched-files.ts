import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FileEntry } from '../customers/file-entry.ts'
import { filesOf } from '../customers/snapshot.ts'
import { dataFilesIn } from '../customers/sources/data-files.ts'
import { formatOf } from '../customers/sources/file-formats.ts'
import { beginsWith, grownPart, type Remembered } from '../customers/sources/grown-file.ts'
import { peek } from '../customers/sources/peek.ts'
import { sniff } from '../customers/sources/sniff.ts'
import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import { temporaryFolder, type Workspace } from '../workspace/workspace.ts'
import { type Added, appendTo } from './append-to.ts'
import { currentSnapshot } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { optionsFor } from './options-for.ts'

/** What is remembered of growing files, those by their paths. */
export interface Remembering {
  files: Map<string, Remembered>
  /** The import that the lines written last came in with. */
  step?: number
}

/** A data file of a watched directory that holds something that was not read. */
export interface WatchedFile {
  path: string
  name: string
  bytes: number
  /** Size and time of the last change: what tells a file that is still being written. */
  state: string
  /** What was read of a text that has grown since. */
  grown: FileEntry | undefined
}

/**
 * The data files of a directory that hold something that is not part of the snapshot that counts.
 * @param done the states in which files are known to hold nothing new, by their paths; what is found out is added
 * @throws ShoalError file/missing, file/not-folder, workspace/damaged
 */
export function filesIn(directory: string, workspace: Workspace, done: Map<string, string>): WatchedFile[] {
  if (!existsSync(directory)) throw new ShoalError('file/missing', { file: directory })
  if (!statSync(directory).isDirectory()) throw new ShoalError('file/not-folder', { file: directory })
  const snapshot = workspace.state.latest('import') && currentSnapshot(workspace).snapshot
  const last = new Map((snapshot === undefined ? [] : filesOf(snapshot)).map((entry) => [entry.name, entry]))
  // What belongs to an order may stand in lines that were read: such an export is read anew, as a delivery.
  const whole = snapshot?.reading.completed === true ? snapshot.files : []
  return dataFilesIn(directory).flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    const name = basename(path)
    if (found === undefined || found.size === 0) return []
    const state = `${found.size} ${found.mtimeMs}`
    if (done.get(path) === state) return []
    const entry = last.get(name)
    if (isKnown(path, found.size, entry)) {
      done.set(path, state)
      return []
    }
    const isGrown = entry?.readSoFar !== undefined && entry.encoding === 'UTF-8' && found.size > entry.readSoFar.bytes
    return [{ path, name, bytes: found.size, state, grown: isGrown && !whole.includes(entry) ? entry : undefined }]
  })
}

/** Whether a file holds what was read under its name, and nothing else. Of a large first import only its size is known. */
function isKnown(path: string, bytes: number, entry: FileEntry | undefined): boolean {
  if (entry === undefined) return false
  const { readSoFar } = entry
  return readSoFar === undefined ? entry.bytes === bytes : readSoFar.bytes === bytes && beginsWith(path, readSoFar)
}

/**
 * Adds the whole records that were written behind what was read of a file.
 * @returns undefined where there is none yet, 'rewritten' where the file is not the one that was read
 * @throws ShoalError whatever appendTo can fail with
 */
export async function addGrowth(
  workspace: Workspace,
  engine: Engine,
  { path, name, bytes }: WatchedFile,
  entry: FileEntry,
  { remembered, isWhole }: { remembered: Remembering; isWhole: boolean },
  context: ActionContext,
): Promise<Added | undefined | 'rewritten'> {
  const { kind, gzip } = sniff(path, formatOf(name))
  if (kind !== 'text' || gzip || entry.readSoFar === undefined) return 'rewritten'
  const folder = temporaryFolder(workspace)
  mkdirSync(folder, { recursive: true })
  try {
    const head = peek({ path, name, kind, gzip, bytes })
    const before = (entry.above ?? 0) + entry.rows
    const known = remembered.files.get(path)
    const found = grownPart(path, head, entry.readSoFar, before, join(folder, 'grown.csv'), isWhole, known)
    if (found === undefined || found === 'rewritten') return found
    const options = optionsFor(workspace, {}, context)
    const { added, step } = await appendTo(workspace, engine, [found.part], options, context, remembered.step)
    remembered.files.set(path, found.remembered)
    remembered.step = step
    return added
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
