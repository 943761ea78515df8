import { name } from '../../engine/sql.ts'
import { basesOfAggregate } from './bases-of-aggregate.ts'
import { type FreeQuery, type Refusal, RefusedQuery } from './free-query.ts'
import type { FreeView } from './free-view.ts'
import type { Piece } from './piece.ts'
import { readExpression, type Scope } from './read-expression.ts'
import { selectOf, shownName } from './read-select.ts'
import { readSource } from './read-source.ts'
import { Parsed, type Select } from './syntax.ts'

/**
 * Understands DuckDB's parse tree of a query, by allow-lists: what is not known is refused. A query reads one view, or one query over a view in which every row belongs to one customer; it shows
 * keys and aggregates over their groups, and no row of a customer.
 * @param tree what json_serialize_sql gives
 */
export function readFreeQuery(tree: unknown, views: readonly FreeView[]): FreeQuery | { refused: Refusal } {
  try {
    const parsed = Parsed.safeParse(tree)
    if (!parsed.success) throw new RefusedQuery('not-sql', '')
    if ('error_type' in parsed.data)
      throw new RefusedQuery(parsed.data.error_type === 'not implemented' ? 'not-select' : 'not-sql', '')
    const [statement, ...more] = parsed.data.statements
    if (statement === undefined || more.length > 0) throw new RefusedQuery('one-statement', '')
    return readOuter(selectOf(statement.node), views)
  } catch (error) {
    if (error instanceof RefusedQuery) return { refused: error.refusal }
    throw error
  }
}

function readOuter(select: Select, views: readonly FreeView[]): FreeQuery {
  const source = readSource(select.from_table, views)
  const scope: Scope = { tables: source.tables, columns: source.columns }
  const shown = select.select_list.map((node, at) => {
    const piece = readExpression(node, scope)
    return { node, piece, name: shownName(node, piece, at), isKey: piece.aggregates.length === 0 }
  })
  for (const { piece, isKey } of shown) {
    if (isKey) noCustomer(piece)
    // A value that is the same in every row is no group, and a figure beside a bare column is of no group.
    if (piece.readsRows !== isKey) throw new RefusedQuery('grouped', piece.sql)
  }
  const aggregates = shown.flatMap(({ piece }) => piece.aggregates)
  if (aggregates.length === 0) throw new RefusedQuery('single-customers', '')
  const hidden = groupKeys(select, shown, scope)
  return {
    source: source.sql,
    where: whereOf(select, scope),
    shown: shown.map(({ name: called, piece, isKey }) => ({ name: called, sql: sqlOf(piece), isKey })),
    hiddenKeys: hidden.map(sqlOf),
    bases: aggregates.flatMap((aggregate) => basesOfAggregate(aggregate, source.perCustomer)),
    ...orderOf(select, shown),
  }
}

/** A column that stands by itself is shown as it is. */
const sqlOf = (piece: Piece): string => (piece.column === undefined ? piece.sql : name(piece.column.name))

function whereOf({ where_clause }: Select, scope: Scope): string | undefined {
  if (where_clause === null) return undefined
  const piece = readExpression(where_clause, scope)
  if (piece.aggregates.length > 0 || piece.type !== 'truth') throw new RefusedQuery('expression', 'WHERE')
  return piece.sql
}

/** A single customer can be no key: groups are of many. */
function noCustomer(piece: Piece): void {
  if (piece.column?.is === 'customer') throw new RefusedQuery('single-customers', piece.column.name)
}

/** Every key that is shown is grouped by; returns those that are not shown. */
function groupKeys(
  { group_expressions, aggregate_handling }: Select,
  shown: readonly { name: string; piece: Piece; isKey: boolean }[],
  scope: Scope,
): Piece[] {
  const keys = shown.filter(({ isKey }) => isKey)
  if (aggregate_handling === 'FORCE_AGGREGATES') return []
  const grouped = new Set<string>()
  const hidden: Piece[] = []
  for (const node of group_expressions) {
    const found = pointedAt(node, shown) ?? keys.find(({ piece }) => piece.sql === readExpression(node, scope).sql)
    if (found !== undefined) {
      if (!found.isKey) throw new RefusedQuery('grouped', found.name)
      grouped.add(found.name)
      continue
    }
    const piece = readExpression(node, scope)
    noCustomer(piece)
    if (piece.aggregates.length > 0 || !piece.readsRows) throw new RefusedQuery('grouped', piece.sql)
    hidden.push(piece)
  }
  const loose = keys.find(({ name: called, piece }) => piece.readsRows && !grouped.has(called))
  if (loose !== undefined) throw new RefusedQuery('grouped', loose.name)
  return hidden
}

/** A number points at a column that is shown, and a name that is given in the list at that column. */
function pointedAt<S extends { name: string; piece: Piece }>(node: unknown, shown: readonly S[]): S | undefined {
  if (typeof node !== 'object' || node === null || !('class' in node)) return undefined
  if (node.class === 'CONSTANT') {
    const piece = readExpression(node, { tables: [], columns: [] })
    return piece.type === 'number' ? shown[Number(piece.sql) - 1] : undefined
  }
  const named =
    node.class === 'COLUMN_REF' && 'column_names' in node && Array.isArray(node.column_names) ? node.column_names : []
  if (named.length !== 1) return undefined
  const asked = String(named[0]).toLowerCase()
  return shown.find((one) => one.name.toLowerCase() === asked)
}

function orderOf(
  { modifiers }: Select,
  shown: readonly { name: string; piece: Piece }[],
): Pick<FreeQuery, 'order' | 'limit'> {
  const order = modifiers.flatMap((modifier) => {
    if (modifier.type !== 'ORDER_MODIFIER') return []
    return modifier.orders.map(({ type, expression }) => {
      const found = pointedAt(expression, shown)
      if (found === undefined) throw new RefusedQuery('clause', 'ORDER BY')
      return { column: shown.indexOf(found), descending: type === 'DESCENDING' }
    })
  })
  const limits = modifiers.flatMap((modifier) => (modifier.type === 'LIMIT_MODIFIER' ? [modifier.limit] : []))
  const [limit] = limits.map((node) => Number(readExpression(node, { tables: [], columns: [] }).sql))
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1)) throw new RefusedQuery('clause', 'LIMIT')
  return { order, limit }
}
