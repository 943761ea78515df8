import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Snapshot } from '../../src/customers/snapshot.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { owe } from '../../src/workspace/owed.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { copiesOf } from '../doors/cli/copies-of.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

const header = 'order_id,customer_id,order_date,product,quantity,unit_price,email,phone,accepts marketing'
/** A person whose every trace can be looked for. */
const person = { id: 'ZQPERSON', email: 'Zoe.Quell@Example.com', phone: '0049170555' }
const line = (
  n: number,
  customer: string,
  day: number,
  quantity: number,
  of = { email: `${customer}@shop.example`, phone: `1${n}` },
): string =>
  `O${n},${customer},2026-0${1 + (day % 9)}-${10 + (day % 18)},P${n % 5},${quantity},${3 + (n % 20)}.50,${of.email},${of.phone},yes`
const others = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => line(from + i, `C${(from + i) % 40}`, from + i, 1 + (i % 4)))
const table = (lines: string[]): string => `${header}\n${lines.join('\n')}\n`
const theirs = [
  line(900, person.id, 3, 2, person),
  line(901, person.id, 9, 5, person),
  line(902, person.id, 12, -1, person),
]
/** A row that cannot be split, and holds an address. */
const broken = `O903,${person.id},2026-01-01,${person.email}`

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

/** Every place in a workspace where one of some texts stands: in the bytes of a file, or in a value of a Parquet file. */
async function tracesIn(folder: string, texts: readonly string[]): Promise<string[]> {
  const engine = await openDuckDb()
  const found: string[] = []
  const words = texts.map((text) => text.toLowerCase())
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const bytes = readFileSync(path)
    const read = [bytes.toString('latin1'), bytes.toString('utf16le')]
    if (name.endsWith('.parquet'))
      read.push(...(await engine.rows(`SELECT * FROM read_parquet('${path}')`)).map((row) => JSON.stringify(row)))
    if (words.some((word) => read.some((text) => text.toLowerCase().includes(word)))) found.push(name)
  }
  engine.close()
  return found
}

const shop = copiesOf(async (folder) => {
  writeFileSync(join(folder, 'a.csv'), table([...others(0, 200), ...theirs.slice(0, 2)]))
  writeFileSync(join(folder, 'b.csv'), table([...others(200, 240), theirs[2] ?? '', broken]))
  const at = join(folder, 'w')
  await json(['run', join(folder, 'a.csv'), '--into', at])
  await json(['import', join(folder, 'b.csv'), '--append', '-w', at])
  await json(['report', '-w', at])
})

async function workspace() {
  const folder = await shop()
  return { folder, at: join(folder, 'w') }
}
const texts = Object.values(person)

describe('forget', () => {
  it('leaves no trace of a person in any file of the workspace, and every other figure as if they had never been', async () => {
    const { folder, at } = await workspace()
    expect((await tracesIn(at, texts)).length).toBeGreaterThan(5)
    const before = await json(['status', '-w', at])
    const forgotten = await json(['forget', person.id, '-w', at])
    expect(forgotten).toMatchObject({ code: 0, rows: 3, customers: 40 })
    expect(await tracesIn(at, texts)).toEqual([])
    const after = await json(['status', '-w', at])
    expect([after.import.rowsIn, after.import.rowsUsed]).toEqual([before.import.rowsIn, before.import.rowsUsed - 3])
    expect((await json(['doctor', '-w', at])).code).toBe(0)
    // The others' figures, against a workspace in which that person never was.
    const clean = join(folder, 'clean')
    writeFileSync(join(folder, 'c.csv'), table(others(0, 240)))
    await json(['run', join(folder, 'c.csv'), '--into', clean])
    await json(['segment', '-w', at])
    await json(['report', '-w', at])
    expect(readFileSync(join(at, 'report', 'customers.csv'), 'utf8')).toBe(
      readFileSync(join(clean, 'report', 'customers.csv'), 'utf8'),
    )
    expect(await tracesIn(at, texts)).toEqual([])
  })

  it('holds for every later import, by the id and by the mailbox', async () => {
    const { folder, at } = await workspace()
    await json(['forget', person.id, '-w', at])
    writeFileSync(
      join(folder, 'd.csv'),
      table([
        ...others(240, 260),
        line(950, person.id, 4, 1, person),
        line(951, 'NEWID', 4, 1, { email: ' zoe.quell@example.com', phone: '7' }),
      ]),
    )
    const { quality } = await json(['import', join(folder, 'd.csv'), '--append', '-w', at])
    expect(quality.customers).toBe(40)
    expect(await tracesIn(at, [...texts, 'NEWID'])).toEqual([])
    await json(['import', join(folder, 'a.csv'), join(folder, 'd.csv'), '-w', at])
    expect(await tracesIn(at, [...texts, 'NEWID'])).toEqual([])
    expect((await json(['status', '-w', at])).import.customers).toBe(40)
  })

  it('takes their orders as a guest too', async () => {
    const folder = folderWith({
      'a.csv': table([...others(0, 200), ...theirs, line(904, '', 6, 2, person), line(905, 'guest', 7, 2, person)]),
    })
    const at = join(folder, 'w')
    await json(['run', join(folder, 'a.csv'), '--into', at])
    const before = await json(['status', '-w', at])
    expect(before.import.customers).toBe(42)
    expect(await json(['forget', person.id, '-w', at])).toMatchObject({ code: 0, rows: 5, customers: 40 })
    expect(await tracesIn(at, texts)).toEqual([])
  })

  it('changes nothing for an id that is not there', async () => {
    const { at } = await workspace()
    const before = await json(['status', '-w', at])
    expect(await json(['forget', 'NOBODY', '-w', at])).toMatchObject({ code: 2, error: { code: 'forget/unknown' } })
    expect(await json(['status', '-w', at])).toEqual(before)
  })

  it('takes out all ids of a mailbox, whatever its letters, and says so', async () => {
    const { folder, at } = await workspace()
    writeFileSync(
      join(folder, 'd.csv'),
      table([line(960, 'ZQSECOND', 4, 1, { ...person, email: person.email.toUpperCase() })]),
    )
    await json(['import', join(folder, 'd.csv'), '--append', '-w', at])
    expect(await json(['forget', person.email.toUpperCase(), '-w', at])).toMatchObject({ rows: 4, customers: 40 })
    expect(await tracesIn(at, [...texts, 'ZQSECOND'])).toEqual([])
    expect(await json(['forget', person.id, '-w', at])).toMatchObject({ code: 0, rows: 0, ids: 0 })
  })

  it('leaves nothing in records that cannot be read, of later files too', async () => {
    const { folder, at } = await workspace()
    await json(['forget', person.id, '-w', at])
    writeFileSync(join(folder, 'd.csv'), table([...others(240, 250), broken]))
    await json(['import', join(folder, 'd.csv'), '--append', '-w', at])
    expect(await tracesIn(at, texts)).toEqual([])
  })

  it('is not misled by a column that is called as one of its own', async () => {
    const rows = [...others(0, 100), ...theirs].map((row) => `${row},77`)
    const folder = folderWith({ 'a.csv': `${header},shoal_place\n${rows.join('\n')}\n` })
    const at = join(folder, 'w')
    await json(['run', join(folder, 'a.csv'), '--into', at, '--no-report'])
    expect(await json(['forget', person.id, '-w', at])).toMatchObject({ code: 0, rows: 3, customers: 40 })
    expect(await tracesIn(at, texts)).toEqual([])
  })

  it('loses nothing that is added meanwhile, and holds for it', async () => {
    const { folder, at } = await workspace()
    writeFileSync(join(folder, 'd.csv'), table([...others(240, 260), line(950, person.id, 4, 1, person)]))
    const before = await json(['status', '-w', at])
    const [added, forgotten] = await Promise.all([
      json(['import', join(folder, 'd.csv'), '--append', '-w', at]),
      json(['forget', person.id, '-w', at]),
    ])
    expect([added.code, forgotten.code]).toEqual([0, 0])
    expect(await tracesIn(at, texts)).toEqual([])
    const after = await json(['status', '-w', at])
    expect(after.import.rowsIn).toBe(before.import.rowsIn + 21)
    expect(after.import.rowsUsed).toBe(before.import.rowsUsed + 20 - 3)
  })

  it('cannot be taken back, and says so', async () => {
    const { at } = await workspace()
    await json(['forget', person.id, '-w', at])
    expect(await json(['undo', '-w', at])).toMatchObject({ code: 2, error: { code: 'undo/forgotten' } })
    await json(['segment', '-w', at])
    expect(await json(['undo', '-w', at])).toMatchObject({ undone: 'segment', left: 0 })
  })

  it('is finished by whoever opens the workspace next where it was killed', async () => {
    const { at } = await workspace()
    const workspaceOpen = openWorkspace(at)
    const folders = readdirSync(workspaceOpen.data)
    writeFileSync(join(workspaceOpen.data, 'old.parquet'), person.id)
    owe(workspaceOpen.state, { folders: ['old.parquet'], files: [join(at, 'report', 'report.html')] })
    workspaceOpen.state.close()
    await json(['status', '-w', at])
    expect(readdirSync(join(at, '.shoal', 'data')).sort()).toEqual(folders.sort())
    expect(existsSync(join(at, 'report', 'report.html'))).toBe(false)
  })

  it('leaves no refund, guest or day of theirs in any figure', async () => {
    const [head = '', row = ''] = readFileSync(
      join(import.meta.dirname, '../../fixtures/layouts/woocommerce-orders.csv'),
      'utf8',
    ).split('\n')
    const cell = (name: string): number => head.split(',').indexOf(name)
    const order = (n: number, email: string, more: Record<string, string> = {}): string => {
      const cells = row.split(',')
      const all = { order_id: `${n}`, billing_email: email, item_id: `${n}`, item_total: `${5 + n}.00`, ...more }
      for (const [name, value] of Object.entries(all)) cells[cell(name)] = value
      return cells.join(',')
    }
    const shop = Array.from({ length: 30 }, (_, n) =>
      order(n, `c${n % 9}@shop.example`, { item_refunded: n === 3 ? '1.00' : '0' }),
    )
    const zoe = order(90, 'zoe@shop.example', { item_refunded: '5.00', date: '2025-12-24 10:00:00' })
    const folder = folderWith({
      'a.csv': `${[head, ...shop, zoe].join('\n')}\n`,
      'b.csv': `${[head, ...shop].join('\n')}\n`,
    })
    const [at, clean] = [join(folder, 'w'), join(folder, 'clean')]
    await json(['run', join(folder, 'a.csv'), '--into', at, '--no-report'])
    await json(['run', join(folder, 'b.csv'), '--into', clean, '--no-report'])
    await json(['forget', 'zoe@shop.example', '-w', at])
    const [now, never] = [snapshotIn(at), snapshotIn(clean)]
    expect([now.window, now.asOf]).toEqual([never.window, never.asOf])
    const refunds = ({ quality }: Snapshot) =>
      quality.decisions.filter(({ reason }) => reason === 'refunded').map(({ rows, amount }) => [rows, amount])
    expect(refunds(now)).toEqual(refunds(never))
  })
})

function snapshotIn(folder: string): Snapshot {
  const { state } = openWorkspace(folder)
  const document = state.latest('import')?.document ?? ''
  state.close()
  return Snapshot.parse(JSON.parse(document))
}
