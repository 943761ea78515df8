import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Workspace, writing } from '../workspace/workspace.ts'

/** Where a workspace's results for readers lie. */
export function outputFolder({ folder }: Workspace): string {
  return join(folder, 'report')
}

/** Writes a result whole or not at all; returns its path. @throws ShoalError workspace/disk-full, workspace/read-only */
export function writeOutput(workspace: Workspace, name: string, content: string): string {
  const folder = outputFolder(workspace)
  const path = join(folder, name)
  const temporary = `${path}.${process.pid}.tmp`
  return writing(workspace.folder, () => {
    mkdirSync(folder, { recursive: true })
    try {
      writeFileSync(temporary, content)
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
    return path
  })
}
