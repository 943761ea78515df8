import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendFiles } from '../../src/customers/append-files.ts'
import { secondsPerUnit } from '../../src/customers/companions/duration-unit.ts'
import { featureTable, knownFeatures } from '../../src/customers/features/feature-table.ts'
import { freshFiles } from '../../src/customers/fresh-files.ts'
import { type ImportOptions, importFiles } from '../../src/customers/import-files.ts'
import type { Snapshot } from '../../src/customers/snapshot.ts'
import { findFiles } from '../../src/customers/sources/find-files.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { CleaningRules } from '../../src/workspace/config.ts'

const options: ImportOptions = {
  columns: {},
  rules: CleaningRules.parse({}),
  asOf: undefined,
  currency: undefined,
  progress: () => undefined,
}

/** Orders of five customers, the last on 20 March 2026. */
const orders = `order,customer,date,sku,quantity,price\n${Array.from({ length: 20 }, (_, n) => `O${n},K${n % 5},2026-03-${String(1 + n).padStart(2, '0')} 10:00:00,T${n % 3},1,${5 + n}`).join('\n')}\n`

/** What steps of files come to: the first is an import, each further one adds its files. */
async function read(steps: readonly Record<string, string | Buffer>[], settings: Partial<ImportOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-companions-'))
  const engine = await openDuckDb()
  try {
    let snapshot: Snapshot | undefined
    let home = folder
    for (const [index, files] of steps.entries()) {
      const inbox = join(folder, `in${index}`)
      mkdirSync(inbox)
      for (const [name, text] of Object.entries(files)) writeFileSync(join(inbox, name), text)
      const target = join(folder, `s${index}`)
      mkdirSync(target)
      const sources = findFiles([inbox])
      const all = { ...options, ...settings }
      if (snapshot === undefined) snapshot = { ...(await importFiles(engine, sources, target, all)), folder: 's0' }
      else snapshot = await appendFiles(engine, snapshot, home, await freshFiles(snapshot, sources), target, all)
      home = join(folder, snapshot.folder)
    }
    if (snapshot === undefined) throw new Error('no files')
    const table = await featureTable(engine, snapshot, home)
    const features = new Map(table.features.map(({ id }, j) => [id, [...(table.columns[j] ?? [])]]))
    return { snapshot, customers: table.customers, features }
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const visits = `user_id,event_time,event_type,item_id,duration_min
K0,2026-03-18 10:00:00,page_view,T1,2
K0,2026-03-18 10:00:00,page_view,T1,2
K0,2026-03-19 10:00:00,Add to Cart,T1,
K1,2026-03-01 08:00:00,page_view,T2,0.5
K1,2026-03-02 08:00:00,share,T2,x
K9,2026-03-02 08:00:00,search,,1
,2026-03-02 08:00:00,page_view,,1
K1,soon,page_view,,1
`
const reviews = `Customer,Review date,Rating,Comment
K0,2026-03-10,5,fine
K0,2026-03-15,2,"not, so"
K1,2026-03-11,4,
K2,2026-03-12,,nothing said
K3,2026-03-12,great,
`

describe('events and reviews beside the orders', () => {
  it('are seen by what they hold, counted, and become features', async () => {
    const { snapshot, customers, features } = await read([
      { 'orders.csv': orders, 'reviews.csv': reviews, 'visits.csv': visits },
    ])
    expect(customers).toEqual(['K0', 'K1', 'K2', 'K3', 'K4'])
    expect(Object.fromEntries([...features].filter(([id]) => !usual.includes(id)))).toEqual({
      events: [2, 2, 0, 0, 0],
      visits: [1, 1, 0, 0, 0],
      cart_additions: [1, 0, 0, 0, 0],
      interactions: [0, 1, 0, 0, 0],
      time_spent: [2, 0.5, 0, 0, 0],
      inactivity: [2, 19, NaN, NaN, NaN],
      reviews: [2, 1, 0, 0, 0],
      average_score: [3.5, 4, NaN, NaN, NaN],
      latest_score: [2, 4, NaN, NaN, NaN],
    })
    const [events, scores] = snapshot.companions?.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)) ?? []
    expect(events).toMatchObject({
      kind: 'events',
      window: { from: '2026-03-01', to: '2026-03-19' },
      reading: { seconds: 60 },
      quality: { rowsIn: 8, rowsUsed: 5, rowsRejected: 3, customers: 3 },
    })
    expect(events?.types.map(({ value, group, rows }) => [value, group, rows])).toEqual([
      ['page_view', 'visit', 2],
      ['Add to Cart', 'cart', 1],
      ['search', 'other', 1],
      ['share', 'interaction', 1],
    ])
    const reasons = (quality: Snapshot['quality'] | undefined) =>
      Object.fromEntries(quality?.decisions.map(({ reason, rows }) => [reason, rows]) ?? [])
    expect(reasons(events?.quality)).toEqual({
      'exact-duplicate': 1,
      'no-customer': 1,
      'bad-date': 1,
      'unknown-customer': 1,
      'bad-duration': 1,
    })
    expect(scores?.quality).toMatchObject({ rowsIn: 5, rowsUsed: 3, rowsRejected: 2 })
    expect(reasons(scores?.quality)).toEqual({ 'no-score': 1, 'bad-score': 1 })
  })

  it('of a table of customers become features too', async () => {
    const members = `customer_id,age,plan\n${Array.from({ length: 8 }, (_, n) => `K${n},${20 + n},${n % 2 ? 'a' : 'b'}`).join('\n')}\n`
    const calls =
      'customer_id,start_time,duration\nK1,2026-01-05 10:00:00,120\nK1,2026-01-09 10:00:00,60\nK7,2026-01-02,30\n'
    const { features } = await read([{ 'members.csv': members, 'calls.csv': calls }])
    expect(features.get('events')).toEqual([0, 2, 0, 0, 0, 0, 0, 1])
    expect(features.get('time_spent')).toEqual([0, 3, 0, 0, 0, 0, 0, 0.5])
    expect(features.get('inactivity')).toEqual([NaN, 1, NaN, NaN, NaN, NaN, NaN, 8])
  })

  it.each([
    ['RetailRocket', 'timestamp,visitorid,event,itemid,transactionid\n1433221332117,K1,view,355908,\n', 'events'],
    [
      'a multi-category shop',
      'event_time,event_type,product_id,category_id,brand,price,user_id\n2026-03-01 00:00:00 UTC,view,3,2,b,35.79,K1\n',
      'events',
    ],
    ['行为日志', '用户id,行为类型,时间,商品id,停留时长(秒)\nK1,浏览,2026-03-01 00:00:00,3,20\n', 'events'],
    [
      'Judge.me',
      'title,body,rating,review_date,reviewer_email,product_id\nNice,"So, nice",5,2026-03-01,k1@ex.org,3\n',
      'reviews',
    ],
    ['评价', '买家会员名,评分,评价时间,评价内容\nK1,5,2026-03-01,好\n', 'reviews'],
    ['a survey', 'customer_id,survey_date,nps\nK1,2026-03-01,9\n', 'reviews'],
  ])('are known by their column names: %s', async (_, text, kind) => {
    const { snapshot } = await read([{ 'orders.csv': orders, 'x.csv': text }])
    expect(snapshot.companions).toMatchObject([{ kind, quality: { rowsIn: 1, rowsUsed: 1 } }])
  })

  it.each([
    ['orders with a kind of sale', 'order,customer,date,action,quantity,price\nO1,K1,2026-03-01,sale,1,2\n'],
    ['orders with a score', 'order,customer,date,quantity,price,rating\nO1,K1,2026-03-01,1,2,5\n'],
  ])('are not taken for it: %s', async (_, text) => {
    const rows = Array.from({ length: 9 }, (_, n) => text.split('\n')[1]?.replace('O1,K1', `O${n},K${n}`))
    const { snapshot } = await read([{ 'a.csv': `${text.split('\n')[0]}\n${rows.join('\n')}\n` }])
    expect([snapshot.reading.kind, snapshot.companions]).toEqual(['orders', undefined])
  })

  it('alone, with one row a customer, scores are a table of customers', async () => {
    const rows = Array.from({ length: 9 }, (_, n) => `K${n},2026-03-0${1 + n},${1 + (n % 5)},${30 + n}`)
    const { snapshot } = await read([{ 'a.csv': `customer,date,score,age\n${rows.join('\n')}\n` }])
    expect(snapshot.reading.kind).toBe('customers')
    expect(knownFeatures(snapshot)).toEqual(['attribute:score', 'attribute:age'])
  })
})

const event = fc
  .tuple(
    fc.constantFrom('K0', 'K1', 'K2', '', 'guest'),
    fc.constantFrom('2026-03-01 10:00:00', '2026-03-05 11:00:00', '2026-03-09', 'never', ''),
    fc.constantFrom('view', 'cart', 'like', 'other', ''),
    fc.constantFrom('1', '2.5', '-3', 'x', ''),
  )
  .map((cells) => cells.join(','))
const score = fc
  .tuple(
    fc.constantFrom('K0', 'K1', 'K2', ''),
    fc.constantFrom('2026-03-01', '2026-03-05', ''),
    fc.constantFrom('1', '5', '3.5', '', 'x'),
  )
  .map((cells) => cells.join(','))
const clean = Array.from({ length: 30 }, (_, n) => `K${n % 4},2026-02-${10 + (n % 15)} 0${n % 9}:00:00,view,${n}`)
const scores = Array.from({ length: 30 }, (_, n) => `K${n % 4},2026-02-${10 + (n % 15)},${1 + (n % 5)}`)
const table = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`
const heads = { events: 'customer,time,event,duration', reviews: 'customer,date,score' }

/** What a snapshot says of its tables beside the orders, apart from files and examples. */
const figures = ({ snapshot, features }: Awaited<ReturnType<typeof read>>) => ({
  features: [...features],
  companions: snapshot.companions
    ?.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ window, types, quality }) => ({
      window,
      types,
      rows: [quality.rowsIn, quality.rowsUsed, quality.rowsRejected, quality.customers],
      decisions: quality.decisions.map(({ reason, rows }) => `${reason} ${rows}`).sort(),
      missing: quality.columns.map(({ missing }) => missing),
    })),
})

describe('events and reviews that are added', () => {
  const added = fc.tuple(
    fc.array(fc.array(event, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 }),
    fc.array(fc.array(score, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 }),
  )
  it('come to the same as all at once, in any order of rows', async () => {
    await fc.assert(
      fc.asyncProperty(added, fc.boolean(), async ([events, reviews], reversed) => {
        const all = {
          'orders.csv': orders,
          ...Object.fromEntries([clean, ...events].map((rows, n) => [`e${n}.csv`, table(heads.events, rows)])),
          ...Object.fromEntries([scores, ...reviews].map((rows, n) => [`r${n}.csv`, table(heads.reviews, rows)])),
        }
        const steps = [
          { 'orders.csv': orders },
          { 'e0.csv': table(heads.events, clean), 'r0.csv': table(heads.reviews, scores) },
          ...events.map((rows, n) => ({ [`e${n + 1}.csv`]: table(heads.events, reversed ? rows.toReversed() : rows) })),
          ...reviews.map((rows, n) => ({ [`r${n + 1}.csv`]: table(heads.reviews, rows) })),
        ]
        expect(figures(await read(steps))).toEqual(figures(await read([all])))
      }),
      { numRuns: 8 },
    )
  })

  it('are held to how those before were read', async () => {
    const refused = (text: string) =>
      read([{ 'orders.csv': orders, 'e0.csv': table(heads.events, clean) }, { 'e1.csv': text }]).catch(
        (error: unknown) => error,
      )
    expect(await refused(`${heads.events},page\nK0,2026-03-01,view,1,x\n`)).toMatchObject({
      code: 'file/headers-differ',
      data: { extra: ['page'], missing: [] },
    })
    expect(await refused(table(heads.events, ['K0,31/03/2026 10:00,view,1']))).toMatchObject({
      code: 'columns/two-styles',
      data: { file: 'e1.csv', row: 2, column: 'time' },
    })
  })
})

const usual = [
  'recency',
  'frequency',
  'monetary',
  'tenure',
  'interpurchase_time',
  'average_order_value',
  'items_per_order',
  'distinct_products',
  'return_rate',
  'weekend_share',
  'morning_share',
  'evening_share',
  'working_hours_share',
  'top_product_share',
]

it('a duration is measured by the words in its name', () => {
  const names = [
    'duration',
    'terminal_seconds',
    'duration_min',
    'Minutes spent',
    'engagement_time_msec',
    '停留时长(分钟)',
    'hours',
    'timeonsite',
  ]
  expect(names.map(secondsPerUnit)).toEqual([1, 1, 60, 60, 0.001, 60, 3600, 1])
})
