import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, orders, shoal } from '../doors/cli/shoal.ts'

describe('cleaning', () => {
  it('waits for an import that has put its data in place and not yet recorded it', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const spring = join(folder, 'spring')
    await inProcess(['run', join(folder, 'orders.csv'), '--into', spring, '--no-report'])
    // What an import does at its end, drawn out so that another process comes between.
    const database = new DatabaseSync(join(spring, '.shoal', 'state.sqlite'))
    database.exec('BEGIN IMMEDIATE')
    mkdirSync(join(spring, '.shoal', 'data', 'newest'))
    const cleaning = shoal(['clean'], { cwd: spring })
    await Promise.race([cleaning, sleep(1500)])
    database.exec(`INSERT INTO steps (kind, at, document)
      SELECT kind, at, json_set(document, '$.folder', 'newest') FROM steps WHERE kind = 'import'; COMMIT`)
    database.close()
    expect((await cleaning).code).toBe(0)
    expect(existsSync(join(spring, '.shoal', 'data', 'newest'))).toBe(true)
  })

  it('lets go of what was told on earlier days and in talks that are gone', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const spring = join(folder, 'spring')
    await inProcess(['run', join(folder, 'orders.csv'), '--into', spring, '--no-report'])
    const today = '2026-01-05'
    const database = new DatabaseSync(join(spring, '.shoal', 'state.sqlite'))
    database.exec("INSERT INTO talks (id, at) VALUES ('4f00aa21', '2026-01-05T09:00:00Z')")
    for (const ledger of ['4f00aa21', 'gone', 'query 2026-01-04', `query ${today}`, 'mcp:2026-01-04', `mcp:${today}`])
      database
        .prepare('INSERT INTO told_figures (ledger, snapshot, family, customers, adds) VALUES (?, ?, ?, ?, ?)')
        .run(ledger, 's', 'people', new Uint8Array(), new Uint8Array())
    database.close()
    expect((await inProcess(['clean', '-w', spring], { now: '2026-01-05T12:00:00Z' })).code).toBe(0)
    const after = new DatabaseSync(join(spring, '.shoal', 'state.sqlite'))
    const kept = after.prepare('SELECT ledger FROM told_figures ORDER BY ledger').all()
    after.close()
    expect(kept.map(({ ledger }) => ledger)).toEqual(['4f00aa21', `mcp:${today}`, `query ${today}`])
  })
})
