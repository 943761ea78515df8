import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { customersFile } from '../../src/customers/cleaning/customers-file.ts'
import { plausiblePeriod } from '../../src/customers/cleaning/plausible-period.ts'
import { type Imported, snapshotOfFiles, snapshotOfText } from './snapshot-of.ts'

const decisions = ({ snapshot }: Imported): Record<string, number> =>
  Object.fromEntries(snapshot.quality.decisions.map(({ reason, rows }) => [reason, rows]))

async function totals({ engine, folder }: Imported) {
  return engine.rows(
    `SELECT customer, orders::INT AS orders, revenue::DOUBLE AS revenue FROM read_parquet('${folder}/${customersFile}') ORDER BY customer`,
  )
}

describe('exports as shops have them', () => {
  it('reads the file of that very name, not another that its brackets match', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shoal-[x]-'))
    const text = (customer: string): string => `order,customer,date,quantity,price\n1,${customer},2026-01-05,1,3.00\n`
    writeFileSync(join(folder, 'orders[1].csv'), text('A'))
    writeFileSync(join(folder, 'orders1.csv'), text('B'))
    const imported = await snapshotOfFiles([join(folder, 'orders[1].csv')])
    expect(await totals(imported)).toMatchObject([{ customer: 'A' }])
    imported.close()
  })

  it('reads columns whose names the engine uses itself', async () => {
    const imported = await snapshotOfText(`order,customer,date,price,file_row_number,_FILE_ROW_NUMBER
1,A,2026-01-05,3.00,7,8
`)
    expect(await totals(imported)).toEqual([{ customer: 'A', orders: 1, revenue: 3 }])
    imported.close()
  })

  it('counts no guest and no total row as a customer', async () => {
    const imported = await snapshotOfText(`order,customer,date,quantity,price
1,A,2026-01-05,1,3.00
2,Guest,2026-01-06,1,3.00
3,游客,2026-01-07,1,3.00
4,Total,2026-01-07,9,3.00
`)
    expect(decisions(imported)).toEqual({ 'placeholder-customer': 3 })
    expect(await totals(imported)).toEqual([{ customer: 'A', orders: 1, revenue: 3 }])
    imported.close()
  })

  it('takes what was paid for a line rather than its price, and leaves closed orders out', async () => {
    const imported = await snapshotOfText(`订单编号,买家会员名,下单时间,单价,购买数量,买家实付金额,订单状态
1,甲,2026-01-05,10.00,2,18.00,交易成功
2,甲,2026-01-06,10.00,1,10.00,交易关闭
3,乙,2026-01-07,10.00,1,-10.00,已退款
4,乙,2026-01-06,10.00,1,10.00,交易成功
`)
    expect(decisions(imported)).toEqual({ 'cancelled-order': 1, 'return-matched': 1 })
    expect(await totals(imported)).toEqual([
      { customer: '乙', orders: 1, revenue: 0 },
      { customer: '甲', orders: 1, revenue: 18 },
    ])
    imported.close()
  })

  it('leaves an order’s total that stands on each of its lines alone', async () => {
    const imported = await snapshotOfText(`order,customer,date,price,quantity,total
1,A,2026-01-05,10.00,1,100.00
1,A,2026-01-05,90.00,1,100.00
`)
    expect(await totals(imported)).toEqual([{ customer: 'A', orders: 1, revenue: 100 }])
    imported.close()
  })

  it.each(['1.00', '-1.00'])(
    'takes a discount of %s off a purchase and gives less back on its return',
    async (discount) => {
      const imported = await snapshotOfText(`order,customer,date,sku,quantity,price,discount
1,A,2026-01-05,T1,2,10.00,${discount}
2,A,2026-01-06,T1,-1,10.00,${discount}
3,B,2026-01-06,T1,1,10.00,${discount}
`)
      expect(await totals(imported)).toEqual([
        { customer: 'A', orders: 1, revenue: 10 },
        { customer: 'B', orders: 1, revenue: 9 },
      ])
      imported.close()
    },
  )

  it('lets the day stand for an order number that is missing, and says so', async () => {
    const imported = await snapshotOfText(`order,customer,date,quantity,price
,A,2026-01-05,1,3.00
,A,2026-01-06,1,3.00
3,A,2026-01-07,1,3.00
`)
    expect(decisions(imported)).toEqual({ 'order-id-missing': 2 })
    expect(await totals(imported)).toEqual([{ customer: 'A', orders: 3, revenue: 9 }])
    imported.close()
  })

  it('keeps a plan called none and Namibia, and fills only what is no number', async () => {
    const imported = await snapshotOfText(`id,plan,country,age
${Array.from({ length: 40 }, (_, i) => `${i},${i % 2 ? 'none' : 'basic'},${i % 3 ? 'NA' : 'DE'},${i === 7 ? 'old' : i === 8 ? '-' : 20 + i}`).join('\n')}
`)
    expect(
      imported.snapshot.reading.attributes.map(({ header, missing, distinct }) => [header, missing, distinct]),
    ).toMatchObject([
      ['plan', 0, 2],
      ['country', 0, 2],
      ['age', 0, 40],
    ])
    expect(decisions(imported)).toEqual({ 'missing-attribute': 1, 'unreadable-attribute': 1 })
    imported.close()
  })
})

describe('plausible dates', () => {
  it('keeps one customer who came years before all others', () => {
    const early = Array.from({ length: 36 }, (_, i) => ({
      month: `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
      lines: 1,
    }))
    expect(plausiblePeriod([...early, { month: '2024-01-01', lines: 5000 }])).toBeUndefined()
  })

  it('keeps two busy years with a quiet one between', () => {
    expect(
      plausiblePeriod([
        { month: '2021-01-01', lines: 500 },
        { month: '2024-01-01', lines: 500 },
      ]),
    ).toBeUndefined()
  })

  it('cuts off a mistyped year on either side', () => {
    const months = [
      { month: '1926-01-01', lines: 1 },
      { month: '2026-01-01', lines: 500 },
      { month: '2062-01-01', lines: 1 },
    ]
    expect(plausiblePeriod(months)).toEqual({ from: '2026-01-01', to: '2026-02-01' })
  })
})
