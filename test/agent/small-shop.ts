import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { copyOfMade } from '../made-once.ts'

const countries = ['France', 'Germany', 'Spain']

/** Orders of 120 customers, 40 in each of three countries; each orders on the same day of 1 to 4 months of 2011, for 10.00, 20.00 and 30.00. */
function shopOrders(): string {
  const lines = Array.from({ length: 120 }, (_, customer) =>
    Array.from({ length: (customer % 4) + 1 }, (_, order) => {
      const day = String((customer % 28) + 1).padStart(2, '0')
      const country = countries[customer % 3] ?? ''
      return `O${customer}-${order},C${1000 + customer},2011-0${order + 6}-${day},${country},Lamp ${order},1,${((customer % 3) + 1) * 10}.00`
    }),
  )
  return `${['order_id,customer_id,order_date,country,product,quantity,unit_price', ...lines.flat()].join('\n')}\n`
}

const plainSettings = 'currency: EUR\n'

async function makeShop(folder: string): Promise<void> {
  const [file, shop] = [join(folder, 'orders.csv'), join(folder, 'shop')]
  writeFileSync(file, shopOrders())
  const act = async (...argv: string[]): Promise<void> => {
    const { code, stderr } = await inProcess(argv)
    if (code !== 0) throw new Error(stderr)
  }
  await act('init', shop)
  writeFileSync(join(shop, 'shoal.yaml'), plainSettings)
  await act('import', file, '-w', shop)
  await act('segment', '-w', shop, '--k', '3')
}

/** A workspace over these orders with its segments, for all tests of a file. @param settings added to its shoal.yaml */
export async function smallShop(settings = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-talk-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  await copyOfMade('talk-shop', folder, makeShop)
  const shop = join(folder, 'shop')
  writeFileSync(join(shop, 'shoal.yaml'), `${plainSettings}${settings}`)
  return shop
}
