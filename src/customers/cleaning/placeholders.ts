import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath, text } from '../../engine/sql.ts'
import { blankMarks } from '../sources/missing.ts'
import { customersFile } from './customers-file.ts'

/** What exports write where no customer in particular stands: guest orders are not one very good customer. */
const words = [
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

/** The customers that are none, as they are written: found among the totals per customer, of which there are few. */
export async function findPlaceholders(engine: Engine, folder: string): Promise<string[]> {
  const rows = await engine.rows(
    `SELECT customer FROM read_parquet(${filePath(join(folder, customersFile))})
     WHERE lower(customer) IN (${words.map((word) => text(word.toLowerCase())).join(', ')}) ORDER BY customer`,
  )
  return rows.map(({ customer }) => String(customer))
}
