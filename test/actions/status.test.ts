import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, orders } from '../doors/cli/shoal.ts'

/** A workspace with orders beside it, and a way to act on it. */
async function workspace() {
  const folder = folderWith({ 'orders.csv': orders() })
  const spring = join(folder, 'spring')
  await inProcess(['init', spring])
  const act = async (...argv: string[]): Promise<unknown> => {
    const { code, stdout } = await inProcess([...argv, '-w', spring, '--json'])
    expect([argv, code]).toEqual([argv, 0])
    return JSON.parse(stdout)
  }
  return { spring, act, file: join(folder, 'orders.csv') }
}

describe('what status says is out of date, and next', () => {
  it('goes along with the work', async () => {
    const { act, file, spring } = await workspace()
    expect(await act('status')).toMatchObject({ stale: [], next: 'import' })
    await act('import', file)
    expect(await act('status')).toMatchObject({ stale: [], next: 'segment' })
    await act('segment')
    expect(await act('status')).toMatchObject({ stale: [], next: 'report' })
    await act('report')
    expect(await act('status')).toMatchObject({ stale: [], next: 'open' })
    await act('name', 'S1', '--as', 'Ours')
    expect(await act('status')).toMatchObject({ stale: ['report'], next: 'report' })
    await act('import', file, '--keep-duplicates')
    expect(await act('status')).toMatchObject({ stale: ['segments'], next: 'segment' })
    await act('undo')
    expect(await act('status')).toMatchObject({ stale: ['report'], next: 'report' })
    await act('report')
    rmSync(join(spring, 'report', 'report.html'))
    expect(await act('status')).toMatchObject({ stale: [], next: 'report' })
  })

  it.each([
    ['another as-of date', 'asOf: 2026-05-01\n'],
    ['another column', 'columns:\n  customer: order_id\n'],
    ['a cleaning rule', 'cleaning:\n  keepFees: true\n'],
  ])('asks for a new import after a change of settings: %s', async (_, settings) => {
    const { act, file, spring } = await workspace()
    await act('import', file)
    await act('segment')
    await act('report')
    writeFileSync(join(spring, 'shoal.yaml'), settings)
    expect(await act('status')).toMatchObject({ stale: ['settings'], next: 'import' })
  })

  it.each([
    ['number of segments', 'segments:\n  k: 4\n', ['segments'], 'segment'],
    ['title', 'title: Spring\n', ['report'], 'report'],
  ])('asks for what goes by a setting that was changed: %s', async (_, settings, stale, next) => {
    const { act, file, spring } = await workspace()
    for (const argv of [['import', file], ['segment'], ['report']]) await act(...argv)
    writeFileSync(join(spring, 'shoal.yaml'), settings)
    expect(await act('status')).toMatchObject({ stale, next })
  })

  it('does not take an option given at the import for a change of settings', async () => {
    const { act, file } = await workspace()
    await act('import', file, '--keep-fees')
    expect(await act('status')).toMatchObject({ stale: [] })
  })
})
