import { name } from '../../engine/sql.ts'
import { type FreeBase, RefusedQuery } from './free-query.ts'
import type { Aggregate } from './piece.ts'

/** What an aggregate tells, as sums over customers. @throws RefusedQuery for one from which single values could be read */
export function basesOfAggregate({ function: called, distinct, column }: Aggregate, perCustomer: boolean): FreeBase[] {
  const rows: FreeBase = { family: perCustomer ? 'people' : 'rows', sql: 'count(*)' }
  if (column === undefined) return [rows]
  const sql = name(column.name)
  const family = column.family ?? column.name
  if (called === 'count') {
    if (column.is === 'customer' && distinct) return [{ family: 'people', sql: '1' }]
    // An order is of one customer; another value may be of many, and then who has one is told.
    if (distinct)
      return [column.family === 'orders' ? { family, sql: `count(DISTINCT ${sql})` } : has(`different:${family}`, sql)]
    return [{ ...rows, sql: `count(${sql})` }]
  }
  if (column.is !== 'figure') throw new RefusedQuery('aggregate', `${called}(${column.name})`)
  if (called === 'median') return [has(`median:${family}`, sql)]
  if (called === 'sum') return [{ family, sql: `sum(${sql})` }]
  if (called === 'avg' || called === 'mean')
    return [
      { family, sql: `sum(${sql})` },
      { ...rows, sql: `count(${sql})` },
    ]
  throw new RefusedQuery('aggregate', called)
}

/** Who has a value at all. */
const has = (family: string, sql: string): FreeBase => ({
  family,
  sql: `CASE WHEN count(${sql}) > 0 THEN 1 ELSE 0 END`,
})
