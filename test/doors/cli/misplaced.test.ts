import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copiesOf } from './copies-of.ts'
import { fault, inProcess } from './in-process.ts'
import { folderWith, orders, shoal } from './shoal.ts'

describe('a faulty shoal.yaml', () => {
  it.each([
    ['language: en\ntitel: Us\n', 'shoal.yaml, line 2, titel: there is no such setting.'],
    [
      'columns:\n  customer: A\n  buyer: B\n',
      'shoal.yaml, line 3, columns.buyer: must be one of: customer, order, time,',
    ],
    ['segments: [', 'shoal.yaml, line 1: this is not YAML.'],
  ])('%j', async (settings, problem) => {
    const folder = folderWith({ 'a.csv': orders() })
    await inProcess(['init', join(folder, 'w')])
    writeFileSync(join(folder, 'w', 'shoal.yaml'), settings)
    for (const argv of [
      ['config', 'check'],
      ['import', join(folder, 'a.csv')],
    ]) {
      const found = await fault([...argv, '-w', join(folder, 'w')], join(folder, 'w'))
      expect(found).toMatchObject({ exit: 2, problem: expect.stringContaining(problem) })
    }
  })
})

describe('a faulty place', () => {
  it('is a folder that holds something else', async () => {
    const folder = folderWith({ 'a.csv': orders() })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out', 'letter.txt'), 'Dear')
    for (const force of [[], ['--force']]) {
      const found = await fault(['run', join(folder, 'a.csv'), '--into', join(folder, 'out'), ...force], folder)
      expect(found).toMatchObject({ exit: 2, code: 'workspace/exists' })
    }
    expect(readdirSync(join(folder, 'out'))).toEqual(['letter.txt'])
  })

  it('lies below a file', async () => {
    const folder = folderWith({ 'a.csv': orders() })
    const found = await fault(['run', join(folder, 'a.csv'), '--into', join(folder, 'a.csv', 'out')], folder)
    expect(found).toMatchObject({ exit: 2, code: 'workspace/read-only' })
  })

  // The superuser is denied nothing, so there it cannot be shown.
  it.skipIf(process.getuid?.() === 0)('may not be written to', async () => {
    const folder = folderWith({ 'a.csv': orders() })
    chmodSync(folder, 0o555)
    const found = await fault(['run', join(folder, 'a.csv'), '--into', join(folder, 'out')], folder)
    chmodSync(folder, 0o755)
    expect(found).toMatchObject({ exit: 2, code: 'workspace/read-only' })
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  /** A workspace with every kind of file: a row of the export has a column too many, and a report was written. */
  const whole = copiesOf(async (folder) => {
    writeFileSync(join(folder, 'a.csv'), `${orders()}O9,C9,2025-01-02,P,1,2,3,4\n`)
    await inProcess(['run', join(folder, 'a.csv'), '--into', join(folder, 'w')])
  })
  async function damaging(damage: (snapshot: string) => void): Promise<string> {
    const folder = await whole()
    const data = join(folder, 'w', '.shoal', 'data')
    damage(join(data, readdirSync(data)[0] ?? ''))
    return folder
  }

  it.each(['raw-1.parquet', 'customers.parquet', 'rejects.parquet', 'unreadable-1.parquet', 'lines.parquet'])(
    'has lost the end of %s',
    async (name) => {
      let broken = ''
      const folder = await damaging((snapshot) => {
        broken = join(basename(snapshot), name)
        truncateSync(join(snapshot, name), 100)
      })
      for (const command of ['segment', 'report', 'status']) {
        const found = await fault([command, '-w', join(folder, 'w')], folder)
        expect(found).toMatchObject({
          exit: 2,
          code: 'workspace/damaged',
          remedy: expect.stringContaining('Import the files again'),
        })
      }
      const doctor = await inProcess(['doctor', '-w', join(folder, 'w')])
      expect([doctor.code, doctor.stdout]).toEqual([3, expect.stringContaining(`NOT OK  snapshots whole: ${broken}`)])
      expect((await inProcess(['import', join(folder, 'a.csv'), '-w', join(folder, 'w')])).code).toBe(0)
      expect((await inProcess(['segment', '-w', join(folder, 'w')])).code).toBe(0)
    },
  )

  it.each(['rejects.parquet', 'unreadable-1.parquet'])('has lost %s', async (name) => {
    const folder = await damaging((snapshot) => rmSync(join(snapshot, name)))
    expect(await fault(['status', '-w', join(folder, 'w')], folder)).toMatchObject({ code: 'workspace/damaged' })
    expect((await inProcess(['doctor', '-w', join(folder, 'w')])).stdout).toContain(name)
  })

  it('does without the lines that are written when they are needed', async () => {
    const folder = await damaging((snapshot) => rmSync(join(snapshot, 'lines.parquet')))
    expect((await inProcess(['doctor', '-w', join(folder, 'w')])).code).toBe(0)
    expect((await inProcess(['report', '-w', join(folder, 'w')])).code).toBe(0)
  })

  it('has a state that is no database', async () => {
    const folder = folderWith({ 'a.csv': orders() })
    await inProcess(['init', join(folder, 'w')])
    writeFileSync(join(folder, 'w', '.shoal', 'state.sqlite'), 'A long letter. '.repeat(100))
    const found = await fault(['status', '-w', join(folder, 'w')], folder)
    expect(found).toMatchObject({ exit: 2, code: 'workspace/damaged', remedy: expect.stringContaining('backup') })
  })

  it('keeps import and segments where only the report cannot be written: exit code 3', async () => {
    const folder = folderWith({ 'a.csv': orders() })
    const argv = ['run', 'a.csv', '--into', 'out', '--force']
    expect((await shoal([...argv, '--no-report'], { cwd: folder })).code).toBe(0)
    mkdirSync(join(folder, 'out', 'report', 'report.html', 'in the way'), { recursive: true })
    const { code, stdout } = await shoal(argv, { cwd: folder })
    expect([code, stdout]).toEqual([3, expect.stringContaining('Partly done: the import and the segments are in')])
    const { stdout: document } = await shoal([...argv, '--json'], { cwd: folder })
    expect(JSON.parse(document)).toMatchObject({
      failure: { code: 'workspace/read-only' },
      segment: { k: expect.any(Number) },
    })
    expect((await shoal(['status'], { cwd: join(folder, 'out') })).stdout).toContain('Segments: ')
  })
})
