import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actions, findAction } from '../../../src/actions/index.ts'
import { folderWith, orders, shoal } from './shoal.ts'

describe('--json', () => {
  it('prints one document of the shape that the action defines, and nothing else', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const cwd = join(folder, 'spring')
    const commands: [string, string[], string][] = [
      ['init', ['init', 'spring'], folder],
      ['import', ['import', '../orders.csv'], cwd],
      ['segment', ['segment', '--k', '3', '--trace'], cwd],
      ['name', ['name', 'S1', '--as', '常客'], cwd],
      ['report', ['report'], cwd],
      ['status', ['status'], cwd],
      ['undo', ['undo'], cwd],
      ['clean', ['clean'], cwd],
      ['doctor', ['doctor'], cwd],
      ['config', ['config', 'show'], cwd],
      ['run', ['run', 'orders.csv'], folder],
    ]
    expect(commands.map(([name]) => name).sort()).toEqual(actions.map(({ name }) => name).sort())
    for (const [name, argv, where] of commands) {
      const { code, stdout } = await shoal([...argv, '--json'], { cwd: where })
      const parsed = findAction(name)?.output.safeParse(JSON.parse(stdout))
      expect({ name, code, error: parsed?.error }).toEqual({ name, code: 0, error: undefined })
    }
  })

  it('prints a failure as a document too, on stdout', async () => {
    const { code, stdout, stderr } = await shoal(['import', 'nowhere.csv', '--json'], { cwd: folderWith() })
    expect([code, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'workspace/missing',
        problem: expect.stringMatching(/is not a Shoal workspace\.$/),
        remedy: expect.stringContaining('shoal init DIR'),
        data: { folder: expect.any(String) },
      },
    })
  })
})
