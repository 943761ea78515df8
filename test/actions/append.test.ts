import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { copiesOf } from '../doors/cli/copies-of.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, header, orders, shoal } from '../doors/cli/shoal.ts'

const more = `${header}\n${Array.from({ length: 12 }, (_, i) => `N${i},${i < 6 ? 'C59' : `N${i}`},2026-01-${10 + i},P1,2,30.00`).join('\n')}\n`

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

const shop = copiesOf(async (folder) => {
  writeFileSync(join(folder, 'orders.csv'), orders())
  writeFileSync(join(folder, 'more.csv'), more)
  await json(['run', join(folder, 'orders.csv'), '--into', join(folder, 'w')])
})

async function workspace() {
  const folder = await shop()
  return { folder, at: join(folder, 'w'), more: join(folder, 'more.csv') }
}

/** The rows of the files of a name in all parts of a workspace, the oldest part first. */
async function parquet(at: string, name: string): Promise<unknown[]> {
  const engine = await openDuckDb()
  try {
    const data = join(at, '.shoal', 'data')
    const files = readdirSync(data)
      .map((folder) => join(data, folder, `${name}.parquet`))
      .filter((file) => existsSync(file))
      .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
    const found = []
    for (const file of files)
      found.push(...(await engine.rows(`SELECT * FROM read_parquet('${file}') ORDER BY customer`)))
    return found
  } finally {
    engine.close()
  }
}

describe('import --append', () => {
  it('adds files, and assigns all customers by the segments that stand', async () => {
    const { at, more } = await workspace()
    const before = await json(['status', '-w', at])
    const { added, quality } = await json(['import', more, '--append', '-w', at])
    expect(added).toMatchObject({ rows: 12, used: 12, newCustomers: 6 })
    expect(added.moved).toBeGreaterThan(0)
    expect([quality.rowsIn, quality.customers]).toEqual([before.import.rowsIn + 12, 66])
    const after = await json(['status', '-w', at])
    expect(after.segments.names.map(({ en }: { en: string }) => en)).toEqual(
      before.segments.names.map(({ en }: { en: string }) => en),
    )
    expect(after.segments.names.reduce((sum: number, { customers }: { customers: number }) => sum + customers, 0)).toBe(
      66,
    )
    expect([after.stale, after.next]).toEqual([['report'], 'report'])
    await json(['report', '-w', at])
    const customers = readFileSync(join(at, 'report', 'customers.csv'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(customers).toHaveLength(67)
    expect(await json(['doctor', '-w', at])).toMatchObject({ code: 0 })
  })

  it('keeps every move between segments: those of added lines when they come, those of time when a report needs them', async () => {
    const { folder, at } = await workspace()
    const rows = (file: string): Promise<{ customer: string; from: string; to: string; at: string }[]> =>
      parquet(at, file) as Promise<{ customer: string; from: string; to: string; at: string }[]>
    const segments = async (): Promise<Map<string, string>> => {
      await json(['report', '-w', at])
      const [head = '', ...lines] = readFileSync(join(at, 'report', 'customers.csv'), 'utf8')
        .trimEnd()
        .split('\n')
      const column = head.split(',').indexOf('segment')
      return new Map(lines.map((line) => [line.split(',')[0] ?? '', line.split(',')[column] ?? '']))
    }
    const known = await segments()
    for (const [name, day] of [
      ['p', '2026-02-10'],
      ['q', '2026-06-10'],
    ]) {
      writeFileSync(
        join(folder, `${name}.csv`),
        `${header}\n${name},C1,${day},P1,2,30.00\n${name}2,NEW${name},${day},P1,2,3.00\n`,
      )
      await json(['import', join(folder, `${name}.csv`), '--append', '-w', at])
    }
    const now = await segments()
    const assigned = await rows('assigned')
    expect(assigned.map(({ customer, from, at: day }) => [customer, from === '', day])).toEqual([
      ['C1', false, '2026-02-11'],
      ['NEWp', true, '2026-02-11'],
      ['C1', false, '2026-06-11'],
      ['NEWq', true, '2026-06-11'],
    ])
    const moves = await rows('moves')
    expect(moves.length).toBeGreaterThan(0)
    for (const { customer, to } of [...assigned, ...moves]) known.set(customer, to)
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(now))
  })

  it('is compared with the new segments once they are found anew', async () => {
    const { at, more } = await workspace()
    await json(['import', more, '--append', '-w', at])
    const { k, since } = await json(['segment', '-w', at])
    expect(since.matches.map(({ segment }: { segment: string }) => segment)).toEqual(
      Array.from({ length: k }, (_, i) => `S${i + 1}`),
    )
    expect(since.flows.reduce((sum: number, { customers }: { customers: number }) => sum + customers, 0)).toBe(
      since.moved,
    )
    const again = await json(['segment', '-w', at])
    expect(again.since).toMatchObject({ moved: 0, flows: [] })
    const one = await json(['segment', '-w', at, '--k', String(k + 1)])
    expect(one.since.matches.filter(({ earlier }: { earlier?: string }) => earlier === undefined)).toHaveLength(1)
    expect(one.since.moved).toBeGreaterThan(0)
  })

  it('changes nothing where the same file comes again, under whatever name', async () => {
    const { folder, at, more: first } = await workspace()
    await json(['import', first, '--append', '-w', at])
    const before = await json(['status', '-w', at])
    writeFileSync(join(folder, 'again.csv'), more)
    expect((await json(['import', join(folder, 'again.csv'), '--append', '-w', at])).added).toEqual({
      rows: 0,
      used: 0,
      newCustomers: 0,
      replaced: 0,
    })
    expect(await json(['status', '-w', at])).toEqual(before)
  })

  it('takes an order that comes again in another form for the one that was there, where exports hold whole orders', async () => {
    const head =
      'order_id,date,status,billing_email,billing_country,order_currency,order_total,item_sku,item_name,item_quantity,item_total,item_refunded'
    const line = (id: number, status: string, who: string, sku: string, total: number, refunded = 0): string =>
      `${id},2025-05-0${id} 10:00:00,${status},${who}@x.example,DE,EUR,${total},${sku},Tea,1,${total},${refunded}`
    const before = [
      line(1, 'completed', 'ann', 'T1', 20),
      line(1, 'completed', 'ann', 'T2', 10),
      line(2, 'completed', 'bob', 'T3', 50),
      line(3, 'completed', 'cy', 'T1', 15),
    ]
    const after = [
      line(1, 'completed', 'ann', 'T1', 20, 5),
      line(2, 'cancelled', 'bob', 'T3', 50),
      line(3, 'completed', 'cy', 'T1', 15),
      line(4, 'completed', 'di', 'T1', 15),
    ]
    const folder = folderWith({
      'may.csv': `${head}\n${before.join('\n')}\n`,
      'june.csv': `${head}\n${after.join('\n')}\n`,
    })
    const at = join(folder, 'w')
    await json(['init', at])
    await json(['import', join(folder, 'may.csv'), '-w', at])
    const { added, quality } = await json(['import', join(folder, 'june.csv'), '--append', '-w', at])
    expect(added).toEqual({ rows: 4, used: 2, newCustomers: 1, replaced: 3 })
    expect([quality.rowsIn, quality.rowsUsed, quality.rowsRejected, quality.customers]).toEqual([8, 3, 5, 3])
    const { stdout } = await inProcess(['import', join(folder, 'june.csv'), '--append', '-w', at])
    expect(stdout).toContain('Added 0 rows')
  })

  it('loses nothing where two processes add at once', async () => {
    const { folder, at } = await workspace()
    const names = ['p', 'q', 'r']
    for (const name of names)
      writeFileSync(join(folder, `${name}.csv`), `${header}\n${name},C1,2026-01-10,P1,2,30.00\n`)
    const ended = await Promise.all(names.map((name) => shoal(['import', `../${name}.csv`, '--append'], { cwd: at })))
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0])
    const { import: imported } = await json(['status', '-w', at])
    expect(imported.files.toSorted()).toEqual(['orders.csv', 'p.csv', 'q.csv', 'r.csv'])
    expect((await shoal(['clean'], { cwd: at })).code).toBe(0)
    expect((await json(['doctor', '-w', at])).code).toBe(0)
  })

  it('is undone as a whole, and keeps what it builds on when data is cleaned away', async () => {
    const { at, more } = await workspace()
    const before = await json(['status', '-w', at])
    await json(['import', more, '--append', '-w', at])
    await json(['clean', '-w', at, '--history'])
    expect((await json(['report', '-w', at])).code).toBe(0)
    const other = await workspace()
    await json(['import', other.more, '--append', '-w', other.at])
    expect(await json(['undo', '-w', other.at])).toMatchObject({ undone: 'import', left: 2 })
    expect(await json(['status', '-w', other.at])).toEqual({ ...before, folder: other.at, report: expect.anything() })
  })

  it('leaves the data as it was where a file contradicts it', async () => {
    const { folder, at } = await workspace()
    const before = await json(['status', '-w', at])
    writeFileSync(join(folder, 'odd.csv'), `${header}\nX,C1,2026-01-02,P1,two,3.00\n`)
    expect(await json(['import', join(folder, 'odd.csv'), '--append', '-w', at])).toMatchObject({
      code: 2,
      error: { code: 'columns/contradicts', data: { file: 'odd.csv', row: 2, column: 'quantity' } },
    })
    expect(await json(['status', '-w', at])).toEqual(before)
  })

  it('is refused by other rules or columns than those of the data that is here', async () => {
    const { at, more } = await workspace()
    for (const option of ['--keep-fees', '--column=product=order_id']) {
      const { code, error } = await json(['import', more, '--append', option, '-w', at])
      expect([code, error.code]).toEqual([2, 'import/append-rules'])
    }
    expect((await json(['import', more, '--append', '--column', 'product=product', '-w', at])).code).toBe(0)
  })

  it('is an ordinary import where nothing is there yet', async () => {
    const folder = folderWith({ 'orders.csv': orders() })
    await json(['init', join(folder, 'w')])
    const { code, added } = await json(['import', join(folder, 'orders.csv'), '--append', '-w', join(folder, 'w')])
    expect([code, added]).toEqual([0, undefined])
  })
})
