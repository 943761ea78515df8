import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { customersFile } from '../../src/customers/cleaning/customers-file.ts'
import { layouts, recognise } from '../../src/customers/sources/layouts/layouts.ts'
import { type Imported, snapshotOfFiles, snapshotOfText } from './snapshot-of.ts'

const folder = join(import.meta.dirname, '../../fixtures/layouts')
const fixture = (name: string): string => join(folder, name)

async function outcome({ engine, folder: made, snapshot, close }: Imported) {
  const { quality } = snapshot
  const columns = snapshot.reading.kind === 'orders' ? 'customer, orders::INT, revenue::DOUBLE' : 'customer'
  const customers = await engine.rows(
    `SELECT ${columns} FROM read_parquet('${made}/${customersFile}') ORDER BY customer`,
  )
  close()
  return {
    layout: quality.layout,
    rows: [quality.rowsIn, quality.rowsUsed, quality.rowsRejected],
    decisions: Object.fromEntries(quality.decisions.map(({ reason, rows }) => [reason, rows])),
    customers: customers.map((row) => Object.values(row)),
  }
}

const imported = async (name: string, rules = {}) => outcome(await snapshotOfFiles([fixture(name)], { rules }))

/** What the hand-written examples hold, worked out by hand: layout, rows in, used and rejected, reasons, customers with orders and revenue. */
const expected: Record<string, Awaited<ReturnType<typeof imported>>> = {
  'shopify-orders.csv': {
    layout: 'Shopify orders',
    rows: [9, 7, 2],
    // The order that was paid back in part has three lines, and so the refund is in three places.
    decisions: { 'cancelled-order': 1, 'no-customer': 1, refunded: 4 },
    // 2 × 12.50 + 25.00 − 10.00, and 3 × 9.00 − 3.00; 3 × 12.50 − 12.50; a refund with postage takes no more than the goods.
    customers: [
      ['anna@example.com', 2, 64],
      ['ben@example.com', 1, 25],
      ['dario@example.com', 1, 0],
    ],
  },
  'woocommerce-orders.csv': {
    layout: 'WooCommerce orders',
    rows: [7, 5, 2],
    decisions: { 'cancelled-order': 2, refunded: 1 },
    customers: [
      ['gina@example.com', 2, 48],
      ['hugo@example.com', 1, 18],
      ['ida@example.com', 1, 60],
    ],
  },
  'stripe-payments.csv': {
    layout: 'Stripe payments',
    rows: [6, 5, 1],
    decisions: { 'cancelled-order': 1, 'guest-by-mailbox': 1, refunded: 2 },
    customers: [
      ['cus_A1', 2, 98],
      ['cus_A2', 1, 0],
      ['cus_A3', 1, 179],
      ['mia@example.com', 1, 15],
    ],
  },
  'square-items.csv': {
    layout: 'Square items',
    rows: [6, 5, 1],
    decisions: { 'no-customer': 1, 'return-matched': 1 },
    customers: [
      ['CU01', 1, 15],
      ['CU02', 1, 0],
      ['CU03', 1, 1018],
    ],
  },
  'magento-orders.csv': {
    layout: 'Magento orders',
    rows: [5, 4, 1],
    // A closed order is one that was paid back: it counts, with nothing left of it.
    decisions: { 'cancelled-order': 1, refunded: 2 },
    customers: [
      ['quinn@example.com', 2, 70],
      ['rosa@example.com', 1, 0],
      ['sam@example.com', 1, 1200],
    ],
  },
  'amazon-orders.txt': {
    layout: 'Amazon orders',
    rows: [4, 4, 0],
    decisions: {},
    customers: [
      ['u1@example.com', 1, 36.37],
      ['v2@example.com', 1, 12.99],
      ['w3@example.com', 1, 70.15],
    ],
  },
  'taobao-orders.csv': {
    layout: '淘宝/天猫订单',
    rows: [5, 4, 1],
    decisions: { 'cancelled-order': 1, refunded: 1 },
    customers: [
      ['茶友丙', 1, 300],
      ['茶友乙', 1, 108],
      ['茶友甲', 2, 133],
    ],
  },
  'jd-orders.csv': {
    layout: '京东订单',
    rows: [5, 4, 1],
    decisions: { 'cancelled-order': 1 },
    customers: [
      ['jd_user_1', 2, 297],
      ['jd_user_2', 1, 178],
    ],
  },
  'online-retail.csv': {
    layout: 'UCI Online Retail',
    rows: [9, 7, 2],
    decisions: { fee: 1, 'no-customer': 1, 'return-matched': 1, 'return-unmatched': 1 },
    customers: [
      ['12583', 1, 90],
      ['13047', 1, 54.08],
      ['14527', 0, -27.5],
      ['17850', 2, 43.04],
    ],
  },
  'online-retail-2.csv': {
    layout: 'UCI Online Retail II',
    rows: [6, 5, 1],
    decisions: { 'no-customer': 1 },
    customers: [
      ['13078', 1, 59.5],
      ['13085', 2, 195],
      ['15362', 1, 12.6],
    ],
  },
  'shopify-customers.csv': {
    layout: 'Shopify customers',
    rows: [6, 6, 0],
    decisions: { 'missing-attribute': 3 },
    customers: ['7001', '7002', '7003', '7004', '7005', '7006'].map((id) => [id]),
  },
  'klaviyo-profiles.csv': {
    layout: 'Klaviyo profiles',
    rows: [5, 5, 0],
    decisions: {},
    customers: ['anna', 'ben', 'eva', 'finn', 'gina'].map((name) => [`${name}@example.com`]),
  },
  'mailchimp-audience.csv': {
    layout: 'Mailchimp audience',
    rows: [4, 4, 0],
    decisions: {},
    customers: ['anna', 'ben', 'eva', 'finn'].map((name) => [`${name}@example.com`]),
  },
}

describe('exports known by name', () => {
  it('have an example each', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort())
    expect(
      Object.values(expected)
        .map(({ layout }) => layout)
        .sort(),
    ).toEqual(layouts.map(({ name }) => name).sort())
  })

  it.each(Object.entries(expected))('%s is read without a word from the user', async (name, outcomes) => {
    expect(await imported(name)).toEqual(outcomes)
  })

  it('are known by columns that no other of them has', () => {
    for (const { name, signature, roles } of layouts) {
      expect(
        recognise([...signature, ...Object.values(roles)].map((header) => ` ${header.toUpperCase()} `))?.name,
      ).toBe(name)
    }
  })
})

describe('what stands on the first row of an order', () => {
  const lines = readFileSync(fixture('shopify-orders.csv'), 'utf8')
    .replace('"Please ring\ntwice"', '')
    .trimEnd()
    .split('\n')
  const [header = '', ...rows] = lines
  const of = async (text: string, rules = {}) => outcome(await snapshotOfText(text, { rules }))

  it('counts whatever the order of rows', async () => {
    const { customers, rows: counts } = await of(`${[header, ...rows.toReversed()].join('\n')}\n`)
    expect([customers, counts]).toEqual([expected['shopify-orders.csv']?.customers, [9, 7, 2]])
  })

  it('keeps equal lines of an order apart from an order that came twice', async () => {
    const { customers, decisions } = await of(`${[header, ...rows, ...rows].join('\n')}\n`)
    expect(customers).toEqual(expected['shopify-orders.csv']?.customers)
    expect(decisions).toMatchObject({ 'exact-duplicate': 7 })
  })

  it('adds postage where fees are kept', async () => {
    const { customers } = await of(`${lines.join('\n')}\n`, { keepFees: true })
    expect(customers[0]).toEqual(['anna@example.com', 2, 68.9])
  })

  it('leaves refunds alone where returns are ignored', async () => {
    const { customers } = await of(`${lines.join('\n')}\n`, { returns: 'ignore' })
    expect(customers).toEqual([
      ['anna@example.com', 2, 64],
      ['ben@example.com', 1, 37.5],
      ['dario@example.com', 1, 25],
    ])
  })
})
