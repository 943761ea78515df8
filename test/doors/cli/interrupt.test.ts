import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { folderWith, shoal } from './shoal.ts'

const root = resolve(import.meta.dirname, '../../..')
const large = join(root, 'fixtures/online-retail.parquet')

/** Starts Shoal, waits until it has begun to write data, and interrupts it. */
async function interrupted(argv: string[], cwd: string, workspace: string) {
  const child = spawn(process.execPath, [join(root, 'src/doors/cli/main.ts'), ...argv], {
    cwd,
    env: { ...process.env, LANG: 'C' },
  })
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const data = join(workspace, '.shoal', 'data')
  while (child.exitCode === null && !(existsSync(data) && readdirSync(data).some((name) => name.startsWith('.tmp-'))))
    await sleep(5)
  child.kill('SIGINT')
  return { code: await ended, stderr }
}

describe('Ctrl-C', () => {
  it('ends a run and leaves no half-written workspace', async () => {
    const folder = folderWith()
    const { code, stderr } = await interrupted(['run', large, '--into', 'a/b'], folder, join(folder, 'a', 'b'))
    expect([code, stderr]).toEqual([130, 'Stopped.\nNothing half-done was kept; run the command again.\n'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('empties a folder that was there and empty', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'a'))
    await interrupted(['run', large, '--into', 'a'], folder, join(folder, 'a'))
    expect(readdirSync(join(folder, 'a'))).toEqual([])
  })

  it('ends an import, and the workspace is as it was', async () => {
    const folder = folderWith()
    await shoal(['init', 'a'], { cwd: folder })
    const { code } = await interrupted(['import', large, '-w', 'a'], folder, join(folder, 'a'))
    expect(code).toBe(130)
    expect(readdirSync(join(folder, 'a', '.shoal', 'data'))).toEqual([])
    expect((await shoal(['status'], { cwd: join(folder, 'a') })).stdout).toContain('Nothing has been imported yet.')
  })

  it('ends the search for segments, and the workspace is as it was', async () => {
    const folder = folderWith()
    const cwd = join(folder, 'a')
    await shoal(['run', large, '--into', 'a', '--no-report'], { cwd: folder })
    const picture = join(cwd, 'report', 'segments.svg')
    rmSync(picture)
    const before = await shoal(['status', '--json'], { cwd })
    let asked = false
    const { code, stderr } = await shoal(['segment', '--trace'], {
      cwd,
      onStderr: (_, kill) => {
        if (!asked) kill('SIGINT')
        asked = true
      },
    })
    expect([code, stderr.includes('Stopped.')]).toEqual([130, true])
    expect(await shoal(['status', '--json'], { cwd })).toEqual(before)
    expect(existsSync(picture)).toBe(false)
  })
})

describe('a reader that stops reading', () => {
  it('is no failure', async () => {
    const folder = folderWith()
    const command = `"${process.execPath}" "${join(root, 'src/doors/cli/main.ts')}" segment --help | true; echo "\${PIPESTATUS[0]}"`
    const child = spawn('bash', ['-c', command], { cwd: folder })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text
      })
    await new Promise((done) => child.on('close', done))
    expect(said).toBe('0\n')
  })
})
