import { existsSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FileEntry } from '../customers/file-entry.ts'
import { filesOf } from '../customers/snapshot.ts'
import { dataFiles, formatOf } from '../customers/sources/file-formats.ts'
import { grownPart, type Remembered } from '../customers/sources/grown-file.ts'
import { peek } from '../customers/sources/peek.ts'
import { sniff } from '../customers/sources/sniff.ts'
import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import { temporaryFolder, type Workspace } from '../workspace/workspace.ts'
import { type Added, appendTo } from './append-to.ts'
import { currentSnapshot } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { optionsFor } from './options-for.ts'

/** What is remembered of growing files, by their paths. */
export type Remembering = Map<string, Remembered>

/** A data file of a watched directory that holds more than was read of it. */
export interface WatchedFile {
  path: string
  name: string
  bytes: number
  /** Size and time of the last change: what tells a file that is still being written. */
  state: string
  /** What was read of a text that has grown since. */
  grown: FileEntry | undefined
}

/** The data files of a directory that are not part of the snapshot that counts. @throws ShoalError file/missing, workspace/damaged */
export function filesIn(directory: string, workspace: Workspace): WatchedFile[] {
  if (!existsSync(directory)) throw new ShoalError('file/missing', { file: directory })
  const isImported = workspace.state.latest('import') !== undefined
  const last = new Map<string, FileEntry>()
  const known = new Set<string>()
  for (const entry of isImported ? filesOf(currentSnapshot(workspace).snapshot) : []) {
    last.set(entry.name, entry)
    known.add(`${entry.name} ${entry.readSoFar?.bytes ?? entry.bytes}`)
  }
  return globSync(join(directory, dataFiles))
    .sort()
    .flatMap((path) => {
      const found = statSync(path, { throwIfNoEntry: false })
      const name = basename(path)
      if (found === undefined || found.size === 0 || known.has(`${name} ${found.size}`)) return []
      const entry = last.get(name)
      const isGrown = entry?.readSoFar !== undefined && entry.encoding === 'UTF-8' && found.size > entry.readSoFar.bytes
      return [
        {
          path,
          name,
          bytes: found.size,
          state: `${found.size} ${found.mtimeMs}`,
          grown: isGrown ? entry : undefined,
        },
      ]
    })
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
    const known = remembered.get(path)
    const found = grownPart(path, head, entry.readSoFar, before, join(folder, 'grown.csv'), isWhole, known)
    if (found === undefined || found === 'rewritten') return found
    const { added } = await appendTo(workspace, engine, [found.part], optionsFor(workspace, {}, context), context)
    remembered.set(path, found.remembered)
    return added
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
