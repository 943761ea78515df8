import { name } from '../../engine/sql.ts'
import { RefusedQuery } from './free-query.ts'
import type { FreeColumn, FreeView } from './free-view.ts'
import type { Piece } from './piece.ts'
import { readExpression, type Scope } from './read-expression.ts'
import { selectOf, shownName } from './read-select.ts'
import { Source } from './syntax.ts'

/** What a query reads: rows that each belong to one customer. */
export interface ReadSource extends Scope {
  sql: string
  perCustomer: boolean
}

/** A view, or a query over one that keeps the customer: not a join, since rows of two customers could meet in it. @throws RefusedQuery */
export function readSource(node: unknown, views: readonly FreeView[], depth = 0): ReadSource {
  const parsed = Source.safeParse(node)
  if (!parsed.success || depth > 2) throw new RefusedQuery('source', 'FROM')
  const source = parsed.data
  if (source.type === 'SUBQUERY')
    return {
      ...readInner(source.subquery.node, views, depth),
      tables: source.alias === '' ? [] : [source.alias.toLowerCase()],
    }
  const asked = source.table_name.toLowerCase()
  const view = views.find((one) => one.name === asked)
  if (view === undefined) throw new RefusedQuery('source', source.table_name)
  const tables = source.alias === '' ? [view.name] : [source.alias.toLowerCase()]
  return { sql: name(view.name), tables, columns: view.columns, perCustomer: view.perCustomer }
}

/** A query whose rows each belong to one customer: not grouped, or grouped by the customer. */
function readInner(node: unknown, views: readonly FreeView[], depth: number): Omit<ReadSource, 'tables'> {
  const select = selectOf(node)
  if (select.modifiers.length > 0) throw new RefusedQuery('clause', 'ORDER BY, LIMIT')
  const source = readSource(select.from_table, views, depth + 1)
  const shown = select.select_list.map((item, at) => {
    const piece = readExpression(item, source)
    return { piece, column: columnOf(piece, shownName(item, piece, at), source.perCustomer) }
  })
  const names = shown.map(({ column }) => column.name.toLowerCase())
  if (!shown.some(({ column }) => column.is === 'customer') || new Set(names).size < names.length)
    throw new RefusedQuery('single-customers', 'SELECT customer')
  const groups = select.group_expressions.map((item) => readExpression(item, source))
  if (groups.some(({ aggregates, readsRows }) => aggregates.length > 0 || !readsRows))
    throw new RefusedQuery('grouped', 'GROUP BY')
  const isGrouped = groups.length > 0 || select.aggregate_handling === 'FORCE_AGGREGATES'
  const all = select.aggregate_handling === 'FORCE_AGGREGATES'
  if (isGrouped && !all && !groups.some(({ column }) => column?.is === 'customer'))
    throw new RefusedQuery('single-customers', 'GROUP BY customer')
  const hasAggregates = shown.some(({ piece }) => piece.aggregates.length > 0)
  if (hasAggregates && !isGrouped) throw new RefusedQuery('single-customers', 'GROUP BY customer')
  const where = select.where_clause === null ? undefined : readExpression(select.where_clause, source)
  if (where !== undefined && (where.aggregates.length > 0 || where.type !== 'truth'))
    throw new RefusedQuery('expression', 'WHERE')
  const list = shown.map(({ piece, column }) => `${plainSql(piece)} AS ${name(column.name)}`)
  const by = all ? ' GROUP BY ALL' : groups.length > 0 ? ` GROUP BY ${groups.map(plainSql).join(', ')}` : ''
  const condition = where === undefined ? '' : ` WHERE ${where.sql}`
  return {
    sql: `(SELECT ${list.join(', ')} FROM ${source.sql} AS inner_${depth}${condition}${by})`,
    columns: shown.map(({ column }) => column),
    perCustomer: source.perCustomer || (isGrouped && (all ? shown.every(isOfCustomer) : groups.length === 1)),
  }
}

const isOfCustomer = ({ piece, column }: { piece: Piece; column: FreeColumn }): boolean =>
  column.is === 'customer' || piece.aggregates.length > 0

const plainSql = (piece: Piece): string => (piece.column === undefined ? piece.sql : name(piece.column.name))

/** A figure stays one where it is a column or an aggregate as it is; what is computed besides is a key, and is not added up. */
function columnOf(piece: Piece, called: string, perCustomer: boolean): FreeColumn {
  if (piece.column !== undefined) return { ...piece.column, name: called }
  const type = piece.type === 'null' ? 'text' : piece.type
  const [aggregate] = piece.aggregates
  if (aggregate === undefined || !piece.isAggregate || type !== 'number') return { name: called, is: 'key', type }
  const family = aggregate.column?.family ?? aggregate.column?.name ?? (perCustomer ? 'people' : 'rows')
  return { name: called, is: 'figure', type, family }
}
