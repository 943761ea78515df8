import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, orders, shoal } from '../doors/cli/shoal.ts'

describe('undo', () => {
  it('takes back what is last when its turn comes, not when it was called', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    const spring = join(folder, 'spring')
    await inProcess(['run', join(folder, 'orders.csv'), '--into', spring, '--no-report'])
    const database = new DatabaseSync(join(spring, '.shoal', 'state.sqlite'))
    database.exec('BEGIN IMMEDIATE')
    const undoing = shoal(['undo', '--json'], { cwd: spring })
    await Promise.race([undoing, sleep(1500)])
    database.exec(`INSERT INTO steps (kind, at, based_on, document)
      SELECT kind, 'later', based_on, document FROM steps WHERE kind = 'segment'; COMMIT`)
    database.close()
    expect(JSON.parse((await undoing).stdout)).toMatchObject({ undone: 'segment', at: 'later', left: 2 })
  })
})
