import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { blankMarks } from '../sources/missing.ts'

/** What exports write where no customer in particular stands: guest orders are not one very good customer. */
export const noCustomers = [
  'guest',
  'guest checkout',
  'anonymous',
  'unknown',
  'no customer',
  'walk-in',
  'total',
  'sum',
  'subtotal',
  'grand total',
  '游客',
  '匿名',
  '匿名用户',
  '散客',
  '未登录',
  '未知',
  '合计',
  '总计',
  '小计',
  ...blankMarks,
]

/**
 * The customers that are none, as they are written: found among the totals per customer, of which there are few.
 * @param totals SQL of them
 */
export async function findPlaceholders(engine: Engine, totals: string): Promise<string[]> {
  const rows = await engine.rows(
    `SELECT customer FROM ${totals}
     WHERE lower(customer) IN (${noCustomers.map((word) => text(word.toLowerCase())).join(', ')}) ORDER BY customer`,
  )
  return rows.map(({ customer }) => String(customer))
}
