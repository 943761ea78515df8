import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Workspace, writing } from '../workspace/workspace.ts'

/** Where a workspace's results for readers lie. */
export function outputFolder({ folder }: Pick<Workspace, 'folder'>): string {
  return join(folder, 'report')
}

/** Writes a text whole or not at all; returns its path. @throws ShoalError workspace/disk-full, workspace/read-only */
export function writeOutput(workspace: Workspace, name: string, content: string): Promise<string> {
  return writeOutputWith(workspace, name, async (path) => writeFileSync(path, content))
}

/** The same for a file that something else writes. @param write writes to the path that it gets */
export async function writeOutputWith(
  workspace: Workspace,
  name: string,
  write: (path: string) => Promise<void>,
): Promise<string> {
  const folder = outputFolder(workspace)
  const path = join(folder, name)
  const temporary = `${path}.${process.pid}.tmp`
  writing(workspace.folder, () => mkdirSync(folder, { recursive: true }))
  try {
    await write(temporary)
    renameSync(temporary, path)
  } catch (error) {
    return writing(workspace.folder, () => {
      throw error
    })
  } finally {
    rmSync(temporary, { force: true })
  }
  return path
}
