import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Config } from './config.ts'
import { ShoalError } from './errors.ts'
import { settleOwed } from './owed.ts'
import { readConfig } from './read-config.ts'
import { State } from './state.ts'

/** An open workspace: a folder with shoal.yaml and .shoal/. */
export interface Workspace {
  folder: string
  config: Config
  state: State
  /** Where the immutable data lies: .shoal/data. */
  data: string
}

const configFile = 'shoal.yaml'
const stateFolder = '.shoal'

/** Makes a workspace; one that is there already is left as it is. @throws ShoalError workspace/read-only */
export function createWorkspace(folder: string, configText: string): void {
  writing(folder, () => {
    mkdirSync(join(folder, stateFolder, 'data'), { recursive: true })
    if (!existsSync(join(folder, configFile))) writeFileSync(join(folder, configFile), configText)
  })
  new State(join(folder, stateFolder, 'state.sqlite'), folder).close()
}

/** Whether a folder is a workspace. */
export function isWorkspace(folder: string): boolean {
  return existsSync(join(folder, stateFolder, 'data'))
}

/** The workspaces that lie in a folder, newest first, by their names: where somebody may have meant to be. */
function workspacesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isWorkspace(join(folder, entry.name)))
    .map(({ name }) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(0, 3)
    .map(({ name }) => name)
}

/** @throws ShoalError workspace/missing, config/…, workspace/damaged, workspace/newer */
export function openWorkspace(path: string): Workspace {
  const folder = resolve(path)
  if (!isWorkspace(folder)) throw new ShoalError('workspace/missing', { folder: path, found: workspacesIn(folder) })
  const config = readConfig(join(folder, configFile))
  const state = new State(join(folder, stateFolder, 'state.sqlite'), path)
  const data = join(folder, stateFolder, 'data')
  try {
    settleOwed(state, data)
  } catch {
    // It stays owed: what cannot be removed keeps nobody from their work.
  }
  return { folder, config, state, data }
}

/** The path of a workspace's shoal.yaml. */
export function configPath(folder: string): string {
  return join(folder, configFile)
}

/** The path of a folder for the time of this process; "clean" removes it where the process was killed. */
export function temporaryFolder({ data }: Workspace): string {
  return join(data, `.tmp-${process.pid}-${randomBytes(4).toString('hex')}`)
}

/** A name for a folder of data that no other has. */
export const newDataName = (): string => randomUUID().slice(0, 13)

/**
 * Writes a folder of data under a temporary name and renames it when it is whole, so that a killed process leaves
 * nothing that could be taken for data. What records it belongs to the same transaction: no other process sees a folder
 * in place that no step refers to.
 */
export async function writeData<T>(
  workspace: Workspace,
  name: string,
  write: (folder: string) => Promise<T>,
  record: (result: T) => void,
): Promise<T> {
  const temporary = temporaryFolder(workspace)
  writing(workspace.folder, () => mkdirSync(temporary, { recursive: true }))
  try {
    const result = await write(temporary)
    workspace.state.transaction(() => {
      record(result)
      writing(workspace.folder, () => renameSync(temporary, join(workspace.data, name)))
    })
    return result
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Removes what no step refers to, in the transaction in which that was found out: data of undone steps, and leftovers of
 * killed processes. Returns the names of the folders removed, and the space freed by them and by half-written files.
 */
export function removeUnused({ data }: Workspace, used: readonly string[]): { removed: string[]; bytes: number } {
  const removed = readdirSync(data).filter((name) => !used.includes(name) && !isRunning(name))
  const leftovers = used
    .filter((name) => existsSync(join(data, name)))
    .flatMap((name) => readdirSync(join(data, name)).map((file) => join(name, file)))
    .filter((path) => path.endsWith('.tmp') && !isRunning(path))
  const paths = [...removed, ...leftovers].map((name) => join(data, name))
  const bytes = paths.reduce((sum, path) => sum + bytesOf(path), 0)
  for (const path of paths) rmSync(path, { recursive: true, force: true })
  return { removed, bytes }
}

/** Whether the process whose number stands in a name, .tmp-NUMBER-… or ….NUMBER.tmp, is at work. */
function isRunning(name: string): boolean {
  const pid = Number(/^\.tmp-(\d+)-|\.(\d+)\.tmp$/.exec(name)?.slice(1).find(Boolean))
  if (!pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be signalled, and runs all the same.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
  return true
}

/** Not allowed, or something of another kind is in the way. */
const refusals = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY'])

/** Turns the system's refusals on writing into our sentences. */
export function writing<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new ShoalError('workspace/disk-full', { folder: basename(folder) }, error)
    if (refusals.has(code ?? '')) {
      throw new ShoalError('workspace/read-only', { folder }, error)
    }
    throw error
  }
}

/** The size of a file, or of all files below a folder, in bytes; what a process has just taken away has none. */
function bytesOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.size
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
