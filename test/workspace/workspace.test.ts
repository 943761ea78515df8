import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, vi } from 'vitest'
import { createWorkspace, openWorkspace, removeUnused, writeData } from '../../src/workspace/workspace.ts'
import { folderWith } from '../doors/cli/shoal.ts'

function newWorkspace() {
  const folder = folderWith()
  createWorkspace(folder, '# mine\n')
  return openWorkspace(folder)
}

describe('a workspace', () => {
  it('is made once: what is there stays', () => {
    const { folder, state } = newWorkspace()
    state.close()
    createWorkspace(folder, '# other\n')
    expect(readFileSync(join(folder, 'shoal.yaml'), 'utf8')).toBe('# mine\n')
  })

  it('is not any folder', () => {
    expect(() => openWorkspace(folderWith())).toThrow('workspace/missing')
  })
})

describe('writing data', () => {
  it('shows the folder only when it is whole', async () => {
    const workspace = newWorkspace()
    const result = await writeData(
      workspace,
      'first',
      async (folder) => {
        writeFileSync(join(folder, 'a'), 'a')
        expect(existsSync(join(workspace.data, 'first'))).toBe(false)
        return 42
      },
      () => undefined,
    )
    expect([result, readdirSync(workspace.data), readdirSync(join(workspace.data, 'first'))]).toEqual([
      42,
      ['first'],
      ['a'],
    ])
    workspace.state.close()
  })

  it('leaves nothing after a failure', async () => {
    const workspace = newWorkspace()
    const failing = writeData(
      workspace,
      'first',
      async (folder) => {
        writeFileSync(join(folder, 'a'), 'a')
        throw new Error('no more')
      },
      () => undefined,
    )
    await expect(failing).rejects.toThrow('no more')
    expect(readdirSync(workspace.data)).toEqual([])
    workspace.state.close()
  })

  it('puts the folder in place and records it in one transaction', async () => {
    const workspace = newWorkspace()
    const other = new DatabaseSync(join(workspace.folder, '.shoal', 'state.sqlite'), { timeout: 0 })
    const failing = writeData(
      workspace,
      'first',
      async (folder) => writeFileSync(join(folder, 'a'), 'a'),
      () => {
        workspace.state.addStep('import', 'now', '{}', {})
        expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('locked')
        throw new Error('no more')
      },
    )
    await expect(failing).rejects.toThrow('no more')
    expect([readdirSync(workspace.data), workspace.state.steps()]).toEqual([[], []])
    other.close()
    workspace.state.close()
  })

  it('cleans up half-written files in folders that are in use', () => {
    const workspace = newWorkspace()
    mkdirSync(join(workspace.data, 'kept'))
    const running = `lines.parquet.${process.pid}.tmp`
    for (const name of ['lines.parquet', 'lines.parquet.4194999.tmp', running])
      writeFileSync(join(workspace.data, 'kept', name), 'four')
    expect(removeUnused(workspace, ['kept'])).toEqual({ removed: [], bytes: 4 })
    expect(readdirSync(join(workspace.data, 'kept')).sort()).toEqual(['lines.parquet', running])
    workspace.state.close()
  })

  it('takes a process of another user as one that runs', () => {
    const workspace = newWorkspace()
    mkdirSync(join(workspace.data, '.tmp-4194999-ab'))
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' })
    })
    const { removed } = removeUnused(workspace, [])
    kill.mockRestore()
    expect(removed).toEqual([])
    workspace.state.close()
  })

  it('cleans up after processes that were killed, not after those that run', () => {
    const workspace = newWorkspace()
    // No process has a number as high as this.
    for (const name of ['kept', 'old', '.tmp-4194999-ab', `.tmp-${process.pid}-ab`])
      mkdirSync(join(workspace.data, name))
    expect(removeUnused(workspace, ['kept']).removed.sort()).toEqual(['.tmp-4194999-ab', 'old'])
    expect(readdirSync(workspace.data).sort()).toEqual([`.tmp-${process.pid}-ab`, 'kept'])
    workspace.state.close()
  })
})
