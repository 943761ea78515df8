import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { copiesOf } from '../doors/cli/copies-of.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const two = (n: number): string => String(n).padStart(2, '0')
const orders = `order,customer,date,sku,quantity,price\n${many(200, (n) => `O${n},K${n % 40},2026-03-${two(1 + (n % 28))} 10:00:00,T${n % 3},${1 + (n % 3)},${5 + (n % 17)}.00`).join('\n')}\n`
const head = 'customer,event_time,event_type,duration'
/** Half of the customers come often and lately, the others once and long ago. */
const visits = (from: number, to: number): string =>
  `${head}\n${many(to - from, (i) => from + i)
    .flatMap((k) =>
      many(k % 2 ? 12 : 1, (n) => `K${k},2026-0${k % 2 ? 3 : 1}-${two(1 + (n % 28))} 0${n % 9}:00:00,view,${60 + n}`),
    )
    .join('\n')}\n`

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

const shop = copiesOf(async (folder) => {
  writeFileSync(join(folder, 'orders.csv'), orders)
  writeFileSync(join(folder, 'visits.csv'), visits(0, 40))
  const run = ['run', join(folder, 'orders.csv'), join(folder, 'visits.csv'), '--into', join(folder, 'w')]
  writeFileSync(join(folder, 'run.json'), JSON.stringify(await json(run)))
})

async function workspace() {
  const folder = await shop()
  return { folder, at: join(folder, 'w'), run: JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) }
}

it('events come in with the orders, and the report tells of them', async () => {
  const { folder, at, run } = await workspace()
  expect(run.import.quality).toMatchObject({ rowsIn: 200, rowsUsed: 200 })
  expect(run.import.companions).toMatchObject([
    { kind: 'events', quality: { rowsIn: 260, rowsUsed: 260, customers: 40 } },
  ])
  const report = readFileSync(join(at, 'report', 'report.md'), 'utf8')
  expect(report).toContain('Events of 40 customers, from 1 January 2026 to 12 March 2026.')
  expect(report).toContain('All 260 rows read were used.')
  expect(readFileSync(join(at, 'report', 'customers.csv'), 'utf8').split('\n')[0]).toContain(
    'visits,time_spent,inactivity',
  )
  // New events take the place of the old ones; the orders and the segments stay.
  writeFileSync(join(folder, 'anew.csv'), `${visits(0, 20)}K1,,view,3\n`)
  const anew = await json(['import', join(folder, 'anew.csv'), '-w', at])
  expect(anew).toMatchObject({
    replaces: ['visits.csv'],
    added: { rows: 131, used: 130, newCustomers: 0, replaced: 0 },
    quality: { rowsIn: 200 },
    companions: [{ kind: 'events', quality: { rowsIn: 131, rowsUsed: 130, customers: 20 } }],
  })
  const status = await json(['status', '-w', at])
  expect([status.import.customers, status.segments.k, status.stale]).toEqual([40, run.segment.k, ['report']])
  expect(status.import.beside).toEqual([
    { kind: 'events', files: ['anew.csv'], rowsIn: 131, rowsUsed: 130, customers: 20 },
  ])
  await json(['report', '-w', at])
  expect(readFileSync(join(at, 'report', 'rejects-events.csv'), 'utf8')).toContain('anew.csv,132,no-date,K1')
  expect((await json(['doctor', '-w', at])).code).toBe(0)
  // New orders keep them.
  const again = await json(['import', join(folder, 'orders.csv'), '-w', at])
  expect([again.replaces, again.companions.length]).toEqual([[], 1])
  expect((await json(['clean', '--history', '-w', at])).code).toBe(0)
  expect((await json(['segment', '--features', 'visits,monetary', '-w', at])).code).toBe(0)
})

it('customers are grouped by events, and move as events are added', async () => {
  const { folder, at } = await workspace()
  const grouped = await json(['segment', '--features', 'visits,inactivity', '--k', '2', '-w', at])
  expect(grouped.segments.map(({ customers }: { customers: number }) => customers)).toEqual([20, 20])
  await json(['report', '-w', at])
  const [rare] = readFileSync(join(at, 'report', 'customers.csv'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('K0,'))
  const busy = many(12, (n) => `K0,2026-03-${two(1 + n)} 11:00:00,view,60`)
  writeFileSync(join(folder, 'more.csv'), `${head}\n${busy.join('\n')}\n`)
  const added = await json(['import', join(folder, 'more.csv'), '--append', '-w', at])
  expect(added.added).toEqual({ rows: 12, used: 12, newCustomers: 0, replaced: 0 })
  expect((await json(['import', join(folder, 'more.csv'), '--append', '-w', at])).added.rows).toBe(0)
  const { segments } = await json(['report', '-w', at])
  expect(segments.map(({ customers }: { customers: number }) => customers).sort()).toEqual([19, 21])
  const now = readFileSync(join(at, 'report', 'customers.csv'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith('K0,'))
  expect(now?.split(',')[1]).not.toBe(rare?.split(',')[1])
  // Orders that are added go on beside them.
  writeFileSync(
    join(folder, 'april.csv'),
    `order,customer,date,sku,quantity,price\nO900,K0,2026-04-01 10:00:00,T1,1,5\n`,
  )
  expect((await json(['import', join(folder, 'april.csv'), '--append', '-w', at])).added.rows).toBe(1)
  expect((await json(['report', '-w', at])).code).toBe(0)
  await json(['undo', '-w', at])
  expect((await json(['status', '-w', at])).import.rowsIn).toBe(200)
})

it('a watched folder takes them whatever comes first', async () => {
  const folder = folderWith({})
  const [at, inbox] = [join(folder, 'w'), folderWith({ 'a-visits.csv': visits(0, 40), 'b-orders.csv': orders })]
  await json(['init', at])
  const { added, refused, code } = await json(['watch', inbox, '--once', '-w', at])
  expect(code).toBe(3)
  expect(added.map(({ file }: { file: string }) => file)).toEqual(['b-orders.csv'])
  expect(refused).toMatchObject([{ file: 'a-visits.csv', code: 'import/companion-alone' }])
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toMatchObject([{ file: 'a-visits.csv', rows: 260 }])
  writeFileSync(join(inbox, 'a-visits.csv'), `${visits(0, 40)}K1,2026-03-20 10:00:00,view,5\n`)
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toMatchObject([
    { file: 'a-visits.csv', rows: 1, used: 1 },
  ])
  expect((await json(['watch', inbox, '--once', '-w', at])).added).toEqual([])
})

it('what was forgotten is in no table', async () => {
  const { folder, at } = await workspace()
  writeFileSync(
    join(folder, 'reviews.csv'),
    'Customer,Date,Rating,Comment\nK3,2026-03-01,2,I am K3\nK4,2026-03-02,5,\n',
  )
  await json(['import', join(folder, 'reviews.csv'), '--append', '-w', at])
  expect(await json(['forget', 'K3', '-w', at])).toMatchObject({ rows: 5 + 12 + 1, customers: 39 })
  const { companions } = await json(['import', join(folder, 'orders.csv'), '-w', at])
  expect(companions).toMatchObject([
    { kind: 'events', quality: { rowsIn: 260, rowsUsed: 248, customers: 39 } },
    { kind: 'reviews', quality: { rowsIn: 2, rowsUsed: 1, customers: 1 } },
  ])
  expect((await json(['doctor', '-w', at])).code).toBe(0)
})

it('a list of people adds consent and traits, by the id or by the mailbox', async () => {
  const rows = many(60, (n) => `O${n},K${n % 12},2026-03-${two(1 + (n % 28))},T1,1,${5 + n},Mail${n % 12}@Shop.example`)
  const list = `Email,Klaviyo ID,First Name,Email Marketing Consent,Age\n${many(10, (n) => `mail${n}@shop.example,${n},Ann,${n % 2 ? 'SUBSCRIBED' : 'NEVER_SUBSCRIBED'},${20 + n}`).join('\n')}\nnew@shop.example,99,Zoe,SUBSCRIBED,50\nmail3@shop.example,3,Ann,SUBSCRIBED,\n`
  const folder = folderWith({
    'orders.csv': `order,customer,date,sku,quantity,price,email\n${rows.join('\n')}\n`,
    'list.csv': list,
  })
  const path = (name: string): string => join(folder, name)
  const at = path('w')
  await json(['run', path('orders.csv'), '--into', at, '--no-report'])
  const added = await json(['import', path('list.csv'), '--append', '-w', at])
  expect(added).toMatchObject({
    added: { rows: 12, used: 11 },
    contacts: { addresses: 13, mailboxes: 13, agreed: 6 },
    quality: { rowsIn: 60 },
    companions: [{ kind: 'people', quality: { rowsIn: 12, rowsUsed: 11, layout: 'Klaviyo profiles' } }],
  })
  const reasons = added.companions[0].quality.decisions.map(({ reason, rows }: { reason: string; rows: number }) => [
    reason,
    rows,
  ])
  expect(reasons).toEqual([
    ['repeated-customer', 1],
    ['unknown-customer', 1],
  ])
  expect((await json(['segment', '--features', 'attribute:Age,monetary', '--k', '3', '-w', at])).code).toBe(0)
  await json(['report', '-w', at])
  const customers = readFileSync(join(at, 'report', 'customers.csv'), 'utf8')
  const [header = '', ...lines] = customers.split('\n')
  const age = header.split(',').findIndex((name) => name.includes('Age'))
  const ageOf = (id: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${id},`))
      ?.split(',')
      .at(age - header.split(',').length)
  expect([ageOf('K3'), ageOf('K11')]).toEqual(['23', ''])
  expect(customers).not.toContain('@')
  // Together at once it is the same.
  const { import: whole } = await json([
    'run',
    path('orders.csv'),
    path('list.csv'),
    '--into',
    path('whole'),
    '--no-report',
  ])
  expect([whole.contacts, whole.companions]).toEqual([added.contacts, added.companions])
  expect(await json(['forget', 'MAIL5@shop.example', '-w', at])).toMatchObject({ rows: 5 + 1, customers: 11 })
  // A table that was not understood is no list of people.
  writeFileSync(path('odd.csv'), 'customer,sku,quantity\nK1,T1,2\n')
  expect(await json(['import', path('odd.csv'), '--append', '-w', at])).toMatchObject({
    error: { code: 'file/headers-differ' },
  })
})

it('forgetting takes addresses that they had before, and leaves everybody else as they are', async () => {
  const rows = many(40, (n) => `O${n},K${n % 8},2026-03-${two(1 + (n % 28))},T1,1,${5 + n},k${n % 8}@shop.example`)
  const people = (from: number): string =>
    `customer,email,age\n${many(8, (n) => `K${n},k${n}@shop.example,${from + n}`).join('\n')}\n`
  const folder = folderWith({
    'orders.csv': `order,customer,date,sku,quantity,price,email\n${rows.join('\n')}\n`,
    'moved.csv': 'order,customer,date,sku,quantity,price,email\nO90,K3,2026-04-02,T1,1,5,new3@shop.example\n',
    'events.csv':
      'visitor_id,email,event,event_time\nv1,k3@shop.example,view,2026-03-01\nv2,k4@shop.example,view,2026-03-01\n',
    'mails.csv': `email,event,event_time\nk3@shop.example,open,2026-03-01\nk5@shop.example,open,2026-03-01\n`,
    'p1.csv': people(20),
    'p2.csv': people(60),
    'p3.csv': `customer,email,age\n${people(20).trim().split('\n').slice(1).toReversed().join('\n')}\n`,
  })
  const path = (name: string): string => join(folder, name)
  for (const events of ['events.csv', 'mails.csv']) {
    const at = path(`w-${events}`)
    await json(['run', path('orders.csv'), '--into', at, '--no-report'])
    for (const file of [events, 'p1.csv', 'p2.csv', 'p3.csv', 'moved.csv'])
      expect((await json(['import', path(file), '--append', '-w', at])).code).toBe(0)
    const forgotten = await json(['forget', 'K3', '-w', at])
    expect(forgotten).toMatchObject({ code: 0, rows: 6 + 1 + 3, customers: 7 })
    const names = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => /parquet$|sqlite/.test(name))
    const engine = await openDuckDb()
    for (const name of names) {
      const bytes = readFileSync(join(at, name)).toString('latin1').toLowerCase()
      const values = name.endsWith('.parquet')
        ? JSON.stringify(await engine.rows(`SELECT * FROM read_parquet('${join(at, name)}')`))
        : ''
      expect([
        name,
        bytes.includes('k3@shop') || bytes.includes('new3@shop') || values.toLowerCase().includes('k3@shop'),
      ]).toEqual([name, false])
    }
    engine.close()
    // The last list counts, for all others too.
    await json(['segment', '--features', 'attribute:age,monetary', '--k', '2', '-w', at])
    await json(['report', '-w', at])
    const [header = '', ...lines] = readFileSync(join(at, 'report', 'customers.csv'), 'utf8').split('\n')
    const age = header.split(',').findIndex((name) => /(^|:)age"?$/.test(name)) - header.split(',').length
    const ages = lines.filter((line) => line !== '').map((line) => Number(line.split(',').at(age)))
    expect(ages).toEqual([20, 21, 22, 24, 25, 26, 27])
  }
})

it.each([
  ['reviews', 'orders', 'columns/unknown-role'],
  ['visits', 'reviews', 'columns/unknown-role'],
])('what the user says of a table holds: %s are no %s', async (name, kind, code) => {
  const { folder, at } = await workspace()
  writeFileSync(join(folder, 'reviews.csv'), 'Customer,Date,Rating\nK3,2026-03-01,2\n')
  const { error } = await json(['import', join(folder, `${name}.csv`), '--table', kind, '-w', at])
  expect(error.code).toBe(code)
  expect((await json(['status', '-w', at])).import.kind).toBe('orders')
})

it('a table of strangers is said to be one', async () => {
  const { folder, at } = await workspace()
  writeFileSync(join(folder, 'odd.csv'), `${head}\nX1,2026-03-01,view,3\nX2,2026-05-01,view,3\n`)
  const { stdout } = await inProcess(['import', join(folder, 'odd.csv'), '-w', at])
  expect(stdout).toContain('WARNING: Hardly anybody in this table')
  expect(stdout).toContain('This replaces visits.csv')
  expect(stdout).toContain('WARNING: Events go on to 1 May 2026, but days are counted from 29 March 2026')
})
