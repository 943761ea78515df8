import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Imported, snapshotOfText } from './snapshot-of.ts'

const orders = Array.from({ length: 30 }, (_, i) => ({
  order: `00${i}`,
  customer: `C${i % 6}`,
  date: `2026-03-${10 + (i % 20)}`,
  product: 'Tea, "green"\n loose',
  quantity: 1 + (i % 3),
  price: 2.5,
  ...(i % 5 === 0 ? { note: null } : { note: { gift: true } }),
}))
const csv = `order,customer,date,product,quantity,price,note\n${orders
  .map(({ product, note, ...order }) =>
    [
      order.order,
      order.customer,
      order.date,
      `"${product.replaceAll('"', '""')}"`,
      order.quantity,
      order.price,
      note === null ? '' : '"{""gift"":true}"',
    ].join(','),
  )
  .join('\n')}\n`

async function rowsOf(text: string | Buffer, name: string) {
  const imported: Imported = await snapshotOfText(text, { name })
  const { engine, folder, snapshot } = imported
  const customers = await engine.rows(`SELECT * FROM read_parquet('${folder}/customers.parquet') ORDER BY customer`)
  const { decisions, rowsIn, rowsUsed } = snapshot.quality
  imported.close()
  return { customers, rowsIn, rowsUsed, decisions: decisions.length, mapping: snapshot.reading.mapping }
}

describe('JSON', () => {
  const lines = orders.map((order) => JSON.stringify(order)).join('\n')

  it.each<[string, string, string | Buffer]>([
    ['one object a line', 'orders.jsonl', lines],
    ['an array', 'orders.json', JSON.stringify(orders)],
    ['an array over many lines', 'orders.json', JSON.stringify(orders, null, 2)],
    ['zipped lines', 'orders.ndjson.gz', gzipSync(lines)],
  ])('of %s is read as its CSV copy', async (_, name, text) => {
    expect(await rowsOf(text, name)).toEqual(await rowsOf(csv, 'orders.csv'))
  })

  it.each<[string, string, string, string]>([
    ['cut off', 'orders.json', JSON.stringify(orders).slice(0, -40), 'file/damaged'],
    ['no JSON at all', 'orders.jsonl', csv, 'file/damaged'],
    ['an empty array', 'orders.json', '[]', 'file/header-only'],
  ])('that is %s is refused in a sentence', async (_, name, text, code) => {
    await expect(snapshotOfText(text, { name })).rejects.toMatchObject({ code })
  })
})
