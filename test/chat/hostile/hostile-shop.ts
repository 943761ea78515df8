import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runCli } from '../../../src/doors/cli/run-cli.ts'

/** Countries by how many customers they have; the last four have too few to be spoken of. */
const countries = {
  'United Kingdom': 120,
  Germany: 40,
  France: 35,
  Spain: 30,
  Belgium: 25,
  Portugal: 22,
  Lebanon: 1,
  Brazil: 1,
  Bahrain: 2,
  Lithuania: 1,
}

const addressOf = (customer: number): string => `person${customer}@private.example`

/** Ids of the customers: none is the code of a product or a figure that is shown. */
const customersOf = (): number[] => {
  const all = Object.values(countries).reduce((sum, count) => sum + count, 0)
  return Array.from({ length: all }, (_, i) => 9_120_001 + 7 * i)
}

/** What nobody may be told: ids and addresses of customers. */
export const canaries = customersOf().flatMap((customer) => [String(customer), addressOf(customer)])

/**
 * A shop with customers in groups large and small, their addresses, and products of given names.
 * @returns its folder
 */
export async function hostileShop(root: string, products: readonly string[]): Promise<string> {
  const homes = Object.entries(countries).flatMap(([country, count]) => Array.from({ length: count }, () => country))
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const lines = customersOf().flatMap((customer, i) =>
    Array.from({ length: 1 + (i % 4) }, (_, order) => {
      const day = new Date(Date.UTC(2011, 0, 3 + ((i * 5 + order * 61) % 330))).toISOString().slice(0, 10)
      const place = (i + order) % products.length
      return [
        customer,
        `A${i}-${order}`,
        day,
        `P${place}`,
        quoted(products[place] ?? ''),
        1 + (i % 5),
        10 + (i % 17),
        homes[i],
      ].join(',')
    }),
  )
  mkdirSync(root, { recursive: true })
  const orders = join(root, 'orders.csv')
  const people = join(root, 'people.csv')
  writeFileSync(orders, `customer,order,date,product,description,quantity,price,country\n${lines.join('\n')}\n`)
  writeFileSync(
    people,
    `customer,email,consent\n${customersOf()
      .map((customer) => `${customer},${addressOf(customer)},yes`)
      .join('\n')}\n`,
  )
  const folder = join(root, 'shop')
  let said = ''
  const silent = {
    stdout: () => undefined,
    stderr: (text: string) => {
      said += text
    },
    terminal: false,
    columns: undefined,
  }
  const surroundings = {
    folder: root,
    environment: {},
    signal: new AbortController().signal,
    now: () => new Date(),
    ...silent,
  }
  expect(await runCli(['run', orders, people, '--into', folder, '--currency', 'GBP'], surroundings), said).toBe(0)
  return folder
}
