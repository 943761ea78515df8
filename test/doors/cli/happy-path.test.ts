import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copiesOf } from './copies-of.ts'
import { fromFolder } from './from-folder.ts'
import { folderWith, orders, shoal } from './shoal.ts'

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''

/** A folder with orders, and a workspace of them beside. */
const shop = copiesOf(async (folder) => {
  writeFileSync(join(folder, 'orders.csv'), orders())
  await fromFolder(['run', 'orders.csv', '--no-report'], folder)
})

describe('step by step', () => {
  it('goes from an export to a report, each step naming the next', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const spring = join(folder, 'spring')
    const steps: [string[], string, string][] = [
      [['init', 'spring'], folder, 'Next: shoal import FILES'],
      [['status'], spring, 'Next: shoal import FILES'],
      [['import', '../orders.csv'], spring, 'Next: shoal segment'],
      [['segment', '--k', '3'], spring, 'Next: shoal report; then "shoal brief" drafts a campaign'],
      [['name', 'S1', '--as', 'Our regulars'], spring, 'Next: shoal report; then "shoal brief" drafts a campaign'],
      [['report'], spring, `Next: open ${join(spring, 'report', 'report.html')}`],
      [['status'], spring, `Next: open ${join(spring, 'report', 'report.html')}`],
    ]
    for (const [argv, cwd, next] of steps) {
      const { code, stdout, stderr } = await fromFolder(argv, cwd)
      expect({ argv, code, stderr, next: lastLine(stdout) }).toEqual({ argv, code: 0, stderr: '', next })
    }
    expect(readdirSync(join(spring, 'report')).sort()).toEqual([
      'customers.csv',
      'rejects.csv',
      'report.html',
      'report.json',
      'report.md',
      'segments.svg',
    ])
    expect(readFileSync(join(spring, 'report', 'report.html'), 'utf8')).toContain('Our regulars')
    expect(
      readFileSync(join(spring, 'report', 'customers.csv'), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(61)
  })

  it('takes back a name, a segmentation and an import, and cleans up after them', async () => {
    const folder = join(await shop(), 'orders-shoal')
    await fromFolder(['name', 'S1', '--as', 'Our regulars'], folder)
    expect((await fromFolder(['undo'], folder)).stdout).toMatch(
      /^Took back the name of \d{4}-\d\d-\d\d \d\d:\d\d; 2 more steps can be taken back/,
    )
    expect((await fromFolder(['undo'], folder)).stdout).toContain('Took back the segmentation of')
    await fromFolder(['segment'], folder)
    expect((await fromFolder(['status'], folder)).stdout).not.toContain('Our regulars')
    await fromFolder(['undo'], folder)
    expect((await fromFolder(['undo'], folder)).stdout).toContain('Took back the import of')
    const nothing = await fromFolder(['undo'], folder)
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining('there is nothing to undo')])
    expect((await fromFolder(['clean'], folder)).stdout).toMatch(/^Removed 1 folder of data/)
    expect(readdirSync(join(folder, '.shoal', 'data'))).toEqual([])
  })

  it('checks itself, and shoal.yaml', async () => {
    const folder = join(await shop(), 'orders-shoal')
    const { code, stdout } = await fromFolder(['doctor'], folder)
    expect([code, stdout.match(/^ok/gm)?.length, stdout.match(/NOT OK/g)]).toEqual([0, 6, null])
    expect((await fromFolder(['config', 'check'], folder)).stdout).toBe(`${join(folder, 'shoal.yaml')} is fine.\n`)
    expect((await fromFolder(['config', 'show'], folder)).stdout).toContain('minCustomers: 20')
  })
})

describe('all at once', () => {
  it('makes a folder beside the file, and another one the next time', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const { code, stdout } = await shoal(['run', 'orders.csv'], { cwd: folder })
    expect([code, lastLine(stdout)]).toEqual([0, `Next: open ${join(folder, 'orders-shoal', 'report', 'report.html')}`])
    const again = await fromFolder(['run', 'orders.csv', '--no-report'], folder)
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('orders-shoal was there before')])
    expect(existsSync(join(folder, 'orders-shoal-2', '.shoal'))).toBe(true)
  })

  it('leaves the report out where it is told to, and says how to get it', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const { stdout } = await fromFolder(['run', 'orders.csv', '--no-report', '--into', 'a b'], folder)
    expect(lastLine(stdout)).toBe(`Next: shoal report -w "${join(folder, 'a b')}"`)
    expect(existsSync(join(folder, 'a b', 'report', 'report.html'))).toBe(false)
  })

  it('works in a workspace that is there only if forced, and keeps its settings', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    await fromFolder(['run', 'orders.csv', '--no-report', '--into', 'spring', '--lang', 'zh'], folder)
    const settings = readFileSync(join(folder, 'spring', 'shoal.yaml'), 'utf8')
    const refused = await fromFolder(['run', 'orders.csv', '--into', 'spring'], folder)
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--force')])
    expect((await fromFolder(['run', 'orders.csv', '--into', 'spring', '--force'], folder)).code).toBe(0)
    expect(readFileSync(join(folder, 'spring', 'shoal.yaml'), 'utf8')).toBe(settings)
  })
})
