import { basename } from 'node:path'
import { rowOf, transpose } from '../../numerics/binary-matrix.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { readRecords } from '../sources/read-records.ts'
import type { History, Purchases } from './purchases.ts'

/** The first customers, each with a weight, how many there are, and how many more were named that are not here with a purchase. */
export interface FirstCustomers {
  weights: Float64Array
  count: number
  notFound: number
}

/**
 * The customers listed in a CSV file, in its column "customer" or in its only one.
 * @throws ShoalError file/missing, recommend/no-customer-column, recommend/nobody-known
 */
export function customersIn(path: string, { customers }: Purchases, { matrix }: History): FirstCustomers {
  const [header = [], ...rows] = readRecords(path)
  const column = header.length === 1 ? 0 : header.findIndex((cell) => cell.trim().toLowerCase() === 'customer')
  if (column < 0) throw new ShoalError('recommend/no-customer-column', { file: basename(path), columns: header })
  const listed = new Set(rows.map((row) => row[column]?.trim() ?? '').filter((id) => id !== ''))
  const weights = Float64Array.from(customers, (id, row) =>
    listed.has(id) && matrix.starts[row + 1] > matrix.starts[row] ? 1 : 0,
  )
  const count = weights.reduce((sum, weight) => sum + weight, 0)
  if (count === 0) throw new ShoalError('recommend/nobody-known', { file: basename(path), listed: listed.size })
  return { weights, count, notFound: listed.size - count }
}

/** Those who bought some products; who bought several of them counts so many times. @throws ShoalError recommend/unknown-product */
export function buyersOf(wanted: readonly string[], purchases: Purchases, { matrix }: History): FirstCustomers {
  const inverted = transpose(matrix)
  const weights = new Float64Array(purchases.customers.length)
  for (const product of new Set(wanted.map((text) => findProduct(text, purchases))))
    for (const row of rowOf(inverted, product)) weights[row]++
  return { weights, count: weights.filter((weight) => weight > 0).length, notFound: 0 }
}

/** The place of a product by its code, else by its name, in whatever case. */
function findProduct(text: string, purchases: Purchases): number {
  const { products } = purchases
  const same = (a: string): boolean => a.trim().toLowerCase() === text.trim().toLowerCase()
  const byCode = products.findIndex(({ code }) => code === text)
  if (byCode >= 0) return byCode
  const place = products.findIndex(({ code, name }) => same(code) || same(name))
  if (place >= 0) return place
  throw new ShoalError('recommend/unknown-product', { product: text, similar: similarTo(text, purchases) })
}

/** Products whose code begins as the text does, or whose name holds it. */
function similarTo(text: string, { products }: Purchases): string[] {
  const part = text.trim().toLowerCase()
  const beginning = (length: number): Purchases['products'] =>
    products.filter(({ code }) => length > 1 && code.toLowerCase().startsWith(part.slice(0, length)))
  const named = products.filter(({ name }) => part.length > 2 && name.toLowerCase().includes(part))
  const found = [...new Set([...beginning(part.length), ...named])]
  return (found.length > 0 ? found : beginning(part.length - 1))
    .slice(0, 5)
    .map(({ code, name }) => (code === name ? code : `${code} (${name})`))
}
