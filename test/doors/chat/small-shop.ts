import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyOfMade } from '../../made-once.ts'
import { inProcess } from '../cli/in-process.ts'

/** 120 customers of the United Kingdom, 60 of France and 5 of Iceland; every third one comes back often. */
function orderLines(): string[] {
  const countryOf = (customer: number): string =>
    customer < 120 ? 'United Kingdom' : customer < 180 ? 'France' : 'Iceland'
  return Array.from({ length: 185 }, (_, customer) =>
    Array.from({ length: customer % 3 === 0 ? 8 : 1 + (customer % 2) }, (_, order) => {
      const month = String(((customer + order) % 11) + 1).padStart(2, '0')
      const day = String((customer % 27) + 1).padStart(2, '0')
      const price = 5 + (customer % 7) + order
      return `O${customer}-${order},C${customer},2025-${month}-${day},Lamp ${(customer + order) % 9},${(order % 3) + 1},${price}.50,${countryOf(customer)}`
    }),
  ).flat()
}

async function makeShop(place: string): Promise<void> {
  const file = join(place, 'orders.csv')
  writeFileSync(
    file,
    `order_id,customer_id,order_date,product,quantity,unit_price,country\n${orderLines().join('\n')}\n`,
  )
  const { code, stderr } = await inProcess(['run', file, '--into', join(place, 'shop'), '--currency', 'GBP'])
  if (code !== 0) throw new Error(stderr)
}

/** A workspace with segments, for the tests of one file. @returns its folder and what removes it */
export async function smallShop(settings = ''): Promise<{ folder: string; remove: () => void }> {
  const place = mkdtempSync(join(tmpdir(), 'shoal-shop-'))
  const folder = join(place, 'shop')
  await copyOfMade('asked-shop', place, makeShop)
  if (settings !== '') writeFileSync(join(folder, 'shoal.yaml'), settings)
  return { folder, remove: () => rmSync(place, { recursive: true, force: true }) }
}
