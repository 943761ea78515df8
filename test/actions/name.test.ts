import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, orders } from '../doors/cli/shoal.ts'

/** A workspace with three segments; the function runs a command in it and gives what it prints. */
async function threeSegments(): Promise<(...argv: string[]) => Promise<string>> {
  const folder = folderWith({ 'orders.csv': orders() })
  const spring = join(folder, 'spring')
  await inProcess(['run', join(folder, 'orders.csv'), '--into', spring, '--no-report', '--k', '3'])
  return async (...argv) => (await inProcess([...argv, '-w', spring])).stdout
}

describe('a name of the marketer’s own', () => {
  it('stays when segments are found anew, in both languages, until it is taken back', async () => {
    const act = await threeSegments()
    await act('name', 'S1', '--as', '老主顾')
    expect(await act('segment', '--k', '3', '--seed', '7')).toContain('S1 老主顾')
    expect(await act('segment', '--k', '3', '--lang', 'en')).toContain('S1 老主顾')
    await act('undo')
    await act('undo')
    expect(await act('undo')).toContain('Took back the name')
    expect(await act('segment', '--k', '3')).not.toContain('老主顾')
  })

  it('outlasts a name that was given among segments by other features', async () => {
    const act = await threeSegments()
    await act('name', 'S1', '--as', 'Our regulars')
    const other = ['segment', '--k', '3', '--features', 'recency,frequency']
    expect(await act(...other)).not.toContain('Our regulars')
    await act('name', 'S1', '--as', 'Big baskets')
    expect(await act('segment', '--k', '3')).toContain('S1 Our regulars')
    await act('undo')
    expect(await act('undo')).toContain('Took back the name')
    expect(await act(...other)).not.toContain('Big baskets')
    expect(await act('segment', '--k', '3')).toContain('S1 Our regulars')
  })

  it('returns after a segmentation that it did not fit was taken back', async () => {
    const act = await threeSegments()
    await act('name', 'S1', '--as', 'Our regulars')
    const other = ['segment', '--k', '3', '--features', 'recency,frequency']
    await act(...other)
    await act(...other)
    await act('undo')
    expect(await act('segment', '--k', '3')).toContain('S1 Our regulars')
  })

  it('is given to a segment that exists', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const spring = join(folder, 'spring')
    await inProcess(['run', join(folder, 'orders.csv'), '--into', spring, '--no-report', '--k', '3'])
    const { code, stderr } = await inProcess(['name', 'S9', '--as', 'Ours', '-w', spring])
    expect([code, stderr]).toEqual([
      2,
      'There is no segment S9.\nChoose one of S1 (Recent frequent big spenders, higher spend), S2 (Recent frequent big spenders, lower spend), S3 (One-time buyers).\n',
    ])
  })
})
