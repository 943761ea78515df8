import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { text } from '../../src/engine/sql.ts'
import { folderWith, orders, shoal } from '../doors/cli/shoal.ts'

/** More than fits in the memory that is left to the engine. */
const much = [
  `SET memory_limit = '60MB'`,
  'CREATE TEMP TABLE much AS SELECT md5(i::TEXT) AS m FROM range(2000000) r(i) ORDER BY m',
]

describe('the engine', () => {
  it('spills into the folder that it is given, and leaves nothing there', async () => {
    const folder = folderWith()
    const spill = join(folder, 'spill')
    const engine = await openDuckDb(undefined, spill)
    expect(existsSync(spill)).toBe(false)
    for (const sql of much) await engine.run(sql)
    expect(readdirSync(spill)).not.toEqual([])
    engine.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it('says where it may not spill', async () => {
    const folder = folderWith({ file: '' })
    const engine = await openDuckDb(undefined, join(folder, 'file', 'spill'))
    const spilling = async (): Promise<void> => {
      for (const sql of much) await engine.run(sql)
    }
    await expect(spilling()).rejects.toMatchObject({
      code: 'workspace/read-only',
      data: { folder: join(folder, 'file') },
    })
    engine.close()
  })

  it('needs no temporary folder of the system', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const environment = { TMPDIR: join(folder, 'nowhere') }
    const { code, stderr } = await shoal(['run', 'orders.csv', '--no-report', '--into', 'w'], {
      cwd: folder,
      environment,
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(readdirSync(join(folder, 'w', '.shoal', 'data')).filter((name) => name.startsWith('.tmp-'))).toEqual([])
  })

  it('reads a point in time alike in every zone', async () => {
    const folder = folderWith()
    const path = join(folder, 'orders.parquet')
    const engine = await openDuckDb()
    writeFileSync(join(folder, 'orders.csv'), orders())
    await engine.run(`COPY (SELECT * REPLACE ((order_date::DATE + TIME '02:30')::TIMESTAMP AT TIME ZONE 'UTC' AS order_date)
      FROM read_csv(${text(join(folder, 'orders.csv'))})) TO ${text(path)} (FORMAT parquet)`)
    engine.close()
    const asked = ['Pacific/Kiritimati', 'America/New_York', 'UTC'].map(async (TZ, index) => {
      const { code, stdout } = await shoal(['run', path, '--no-report', '--into', `w${index}`, '--json'], {
        cwd: folder,
        environment: { TZ },
      })
      expect(code).toBe(0)
      return (JSON.parse(stdout) as { import: { asOf: string; snapshot: string; window: object } }).import
    })
    const [east, west, utc] = await Promise.all(asked)
    expect(utc?.window).toEqual({ from: '2025-01-01', to: '2025-10-20' })
    expect([east?.asOf, east?.window]).toEqual([utc?.asOf, utc?.window])
    expect([west?.asOf, west?.window]).toEqual([utc?.asOf, utc?.window])
  })
})
