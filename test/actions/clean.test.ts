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
})
