import { name } from '../../engine/sql.ts'
import type { FreeQuery } from './free-query.ts'

/** All that groups are made by, shown or not. */
const keysOf = ({ shown, hiddenKeys }: FreeQuery): string[] => [
  ...shown.filter(({ isKey }) => isKey).map(({ sql }) => sql),
  ...hiddenKeys,
]

const rowsOf = ({ source, where }: FreeQuery): string =>
  `FROM ${source} AS read${where === undefined ? '' : ` WHERE ${where}`}`

/** Grouped by expressions; without any there is one group of all rows. */
const groupedBy = (keys: readonly string[]): string => (keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`)

/**
 * SQL of the groups: what is shown, the number of customers, and the keys as texts. In the order that was asked for; groups that it leaves level by their keys.
 */
export function renderGroups(query: FreeQuery, limit: number | undefined): string {
  const keys = keysOf(query)
  const shown = query.shown.map(({ name: called, sql }) => `${sql} AS ${name(called)}`)
  const level = keys.map((_, at) => `${query.shown.length + 2 + at}`)
  const order = [
    ...query.order.map(({ column, descending }) => `${column + 1}${descending ? ' DESC NULLS LAST' : ''}`),
    ...level,
  ]
  const list = [...shown, 'count(DISTINCT customer)', ...keys.map((sql) => `CAST(${sql} AS VARCHAR)`)]
  return `SELECT ${list.join(', ')} ${rowsOf(query)}${groupedBy(keys)}${order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`}${limit === undefined ? '' : ` LIMIT ${limit}`}`
}

/** SQL of what each customer adds to each group: the keys as texts, the customer, 1, and a number per base. */
export function renderParts(query: FreeQuery): string {
  const keys = keysOf(query)
  const bases = query.bases.map(({ sql }) => `CAST(${sql} AS DOUBLE)`)
  const list = [...keys.map((sql) => `CAST(${sql} AS VARCHAR)`), 'customer', '1', ...bases]
  return `SELECT ${list.join(', ')} ${rowsOf(query)}${groupedBy([...keys, 'customer'])}`
}
