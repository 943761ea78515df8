import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'

/** Every second customer, and those of the two famous orders: enough to learn from. */
const everySecond = `SELECT * FROM '${resolve('fixtures/online-retail.parquet')}' WHERE CustomerID % 2 = 1 OR CustomerID IN (12346, 16446)`
const folder = mkdtempSync(join(tmpdir(), 'shoal-predict-'))
const retail = join(folder, 'retail.parquet')
const spring = join(folder, 'spring')

/** Writes the orders, and of every customer what was spent until 30 days before the end and until the end, and something by chance. */
async function writePeople(): Promise<void> {
  const engine = await openDuckDb()
  await engine.run(`COPY (${everySecond}) TO '${retail}' (FORMAT parquet)`)
  const rows = await engine.rows(
    `SELECT CAST(CAST(CustomerID AS INT) AS VARCHAR) AS customer, sum(Quantity * UnitPrice) AS now,
      coalesce(sum(Quantity * UnitPrice) FILTER (InvoiceDate < TIMESTAMP '2011-11-10'), 0) AS before,
      sum(Quantity * UnitPrice) FILTER (InvoiceDate >= TIMESTAMP '2011-11-10') AS within, hash(CustomerID) % 97 AS chance
     FROM '${retail}' WHERE CustomerID IS NOT NULL GROUP BY 1, hash(CustomerID) ORDER BY 1`,
  )
  engine.close()
  const lines = rows.map((row) =>
    [
      row['customer'],
      `${row['customer']}@shop.example`,
      row['now'],
      row['before'],
      row['within'] ?? 0,
      row['chance'],
    ].join(','),
  )
  writeFileSync(join(folder, 'people.csv'), `CustomerID,email,k1,k2,k3,k4\n${lines.join('\n')}\n`)
}

describe('what customers of orders will do', () => {
  beforeAll(async () => {
    await writePeople()
    const { code } = await inProcess(['run', retail, join(folder, 'people.csv'), '--no-report', '--into', spring], {
      folder,
    })
    expect(code).toBe(0)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const predict = (...more: string[]) => inProcess(['predict', '--json', ...more], { folder: spring })

  it('is refused where a number of the list of people goes over the days to be foretold', async () => {
    const late = await fault(['predict', '--days', '30', '--without', 'k2,k3,k4'], spring)
    expect([late.exit, late.code, late.problem]).toEqual([
      2,
      'predict/over-window',
      expect.stringContaining('The column k1 '),
    ])
    const within = await fault(['predict', '--days', '30', '--without', 'k1,k2,k4'], spring)
    expect([within.exit, within.code]).toEqual([2, 'predict/over-window'])
  })

  it('is foretold with numbers that were known before, and held against later days', async () => {
    const { code, stdout } = await predict('--days', '30', '--without', 'k1,k3')
    expect(code).toBe(0)
    const { prediction } = JSON.parse(stdout)
    expect(prediction).toMatchObject({
      split: { by: 'time', learnedFrom: '2011-10-11', testedFrom: '2011-11-10', until: '2011-12-10' },
      leftOut: ['k1', 'k3'],
    })
    expect(prediction.yesNo.auc).toBeGreaterThan(0.7)
    expect(prediction.yesNo.accuracy).toBeGreaterThan(prediction.yesNo.majority)
    // December is not October: what is expected is too little, and no figure of it becomes a fact.
    expect(prediction.yesNo.calibrated).toBe(false)
    expect(prediction.yesNo.expectedMean).toBeLessThan(prediction.mean)
  })

  it('is turned round for those who will not buy, and an amount for what they will spend', async () => {
    const buys = JSON.parse((await predict('--days', '60', '--without', 'k1,k2,k3,k4')).stdout).prediction
    const churns = JSON.parse(
      (await predict('--outcome', 'churns', '--days', '60', '--without', 'k1,k2,k3,k4')).stdout,
    ).prediction
    expect(churns.mean).toBeCloseTo(1 - buys.mean, 12)
    // Customers of the test are in the segments that they were in on its day.
    const tested: { customers: number; observed: number }[] = buys.segments.shares.map(
      ({ held }: { held: { customers: number; observed: number } }) => held,
    )
    expect(tested.reduce((sum, { customers }) => sum + customers, 0)).toBe(buys.customers)
    const came = tested.reduce((sum, { customers, observed }) => sum + customers * observed, 0)
    expect(came / buys.customers).toBeCloseTo(buys.mean, 9)
    expect(churns.yesNo.auc).toBeCloseTo(buys.yesNo.auc, 1)
    const spend = JSON.parse((await predict('--outcome', 'spend', '--without', 'k1,k2,k3,k4')).stdout).prediction
    expect(spend.amount.error).toBeLessThan(spend.amount.errorOfMean * 0.7)
    expect(spend.measured[spend.model]).toBeGreaterThan(0.3)
  })

  it('lists the orders that stand out, the famous ones of tens of thousands of pieces first', () => {
    const [header, ...lines] = readFileSync(join(spring, 'report', 'unusual-orders.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(header).toBe('order,customer,day,amount,unusual,by')
    expect(lines).toHaveLength(200)
    const first = lines.slice(0, 5).map((line) => line.split(',')[0])
    expect(first).toEqual(expect.arrayContaining(['541431', '581483']))
  })

  it.each([
    [['--days', '300'], 'predict/too-short', /at most --days 172/],
    [['--outcome', 'Churn'], 'predict/no-such-outcome', /buys/],
    [['--customer', 'nobody', '--without', 'k1,k2,k3,k4'], 'predict/unknown-customer', /predictions\.csv/],
    [['--days', '3'], 'input/invalid', /--help/],
    [['--is', 'Yes'], 'predict/out-of-place', /Leave the option out/],
    [['--trust', 'k9'], 'columns/not-found', /k1, k2, k3, k4/],
  ])('says in one sentence what is wrong: %j', async (argv, code, remedy) => {
    const found = await fault(['predict', ...argv], spring)
    expect(found).toMatchObject({ exit: 2, code, remedy: expect.stringMatching(remedy) })
  })
})
