import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, shoal } from './shoal.ts'

const root = resolve(import.meta.dirname, '../../..')
const node = ['--import', join(import.meta.dirname, 'forbid-network.ts')]

describe('no telemetry, no update check', () => {
  it('the demo and the report make no connection', async () => {
    const folder = folderWith()
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { demo: string } }
    const [, demo] = scripts.demo.split('src/doors/cli/main.ts ')
    const argv = (demo ?? '').split(' ').map((word) => (word.startsWith('fixtures/') ? join(root, word) : word))
    const first = await shoal(argv, { cwd: folder, node })
    expect([first.code, first.stderr]).toEqual([0, 'ways out: none\n'])
    const second = await shoal(['report', '--lang', 'zh'], { cwd: join(folder, 'demo'), node })
    expect([second.code, second.stderr]).toEqual([0, 'ways out: none\n'])
  })

  it('would be noticed', async () => {
    const tryIt = `data:text/javascript,try { await fetch('http://127.0.0.1:9') } catch {}`
    const { stderr } = await shoal(['--version'], { cwd: folderWith(), node: [...node, '--import', tryIt] })
    expect(stderr).toBe('ways out: fetch\n')
  })
})
