import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { csvFile, writeCsv } from '../../src/customers/csv.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoal-csv-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const noPause = (): Promise<void> => Promise.resolve()

describe('a long CSV file', () => {
  it('is the same text, whether it is made at once or written part by part', async () => {
    const rows = Array.from({ length: 40_000 }, (_, n) => [
      `C${n}`,
      n / 4,
      n % 3 === 0 ? '=1+1' : '鱼, "fish"',
      Number.NaN,
    ])
    const path = join(folder, 'list.csv')
    await writeCsv(path, { header: ['customer', 'score', 'why', 'none'], rows }, noPause)
    expect(readFileSync(path, 'utf8')).toBe(csvFile(['customer', 'score', 'why', 'none'], rows))
    await writeCsv(path, { header: ['customer'], rows: [] }, noPause)
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFcustomer\n')
  })

  it('is on the disk before its last rows are made, so that no text holds it all', async () => {
    const path = join(folder, 'list.csv')
    const written: number[] = []
    function* rows(): Generator<string[]> {
      for (let row = 0; row < 300; row++) {
        if (row % 100 === 99) written.push(existsSync(path) ? statSync(path).size : 0)
        yield ['x'.repeat(20_000)]
      }
    }
    await writeCsv(path, { header: ['text'], rows: rows() }, noPause)
    for (const [turn, size] of written.entries()) expect(size).toBeGreaterThan((turn + 1) * 100 * 20_000 - 1_100_000)
  })

  it('ends where it is cancelled', async () => {
    const endless = (function* () {
      for (;;) yield ['x'.repeat(1_000)]
    })()
    const cancelled = writeCsv(join(folder, 'list.csv'), { header: ['text'], rows: endless }, () =>
      Promise.reject(new Error('cancelled')),
    )
    await expect(cancelled).rejects.toThrow('cancelled')
  })
})
