import { text } from '../../engine/sql.ts'
import type { Days } from '../query/time-range.ts'
import type { FigureFilter, TypedQuery, ValueFilter } from '../query/typed-query.ts'
import type { Extra } from '../run/prepare-more.ts'
import type { DimensionSource, MeasureSource, Plan } from './plan.ts'

/** Keys of a result's rows: a text per dimension, null where the value is not known. */
export type RowKeys = readonly (string | null)[]

/** Which rows are meant beside those of the query. */
export interface CompileOptions {
  /** The days that count; absent: all. */
  days: Days | undefined
  /** Only what belongs to rows with these keys. */
  only?: readonly RowKeys[]
  /** All rows put together. */
  together?: boolean
  /** Customers are not counted: `behind` and `people` are 0. */
  uncounted?: boolean
}

/** What all parts of a statement share. */
export interface Scope {
  query: TypedQuery
  plan: Plan
  options: CompileOptions
}

/** The rows that some measures of one part are computed of. */
export interface PartRows {
  /** SQL of each dimension as it is stored, none where all rows are put together. */
  stored: string[]
  /** FROM and WHERE. */
  from: string
  extras: ReadonlySet<Extra>
}

type Place = 'lines' | 'customers' | 'campaigns'

const placeOf = (part: MeasureSource['part']): Place => (part === 'repeat' ? 'lines' : part)

/** SQL of the marks by which figures are held against limits. */
export const marks: Record<FigureFilter['op'], string> = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  equal: '=',
  // Places are counted from the highest.
  top: '<=',
}

/** A number as SQL, exactly. */
export const numberSql = (value: number): string => (Number.isInteger(value) ? String(value) : `${value}::DOUBLE`)

/** The rows of a part: its tables and what rows must meet. @param more conditions besides */
export function partRows(sources: readonly MeasureSource[], scope: Scope, more: readonly string[] = []): PartRows {
  const { query, plan, options } = scope
  const place = placeOf(sources[0]?.part ?? 'lines')
  const extras = new Set<Extra>()
  const dimensions = query.dimensions.map((id) => dimensionOf(plan, id))
  const all = dimensions.map((dimension) => dimension[place] ?? 'NULL')
  const where = [...conditions(place, scope, extras), ...onlyKeys(all, options.only, dimensions[0]?.type), ...more]
  const stored = options.together === true ? [] : all
  const used = options.together === true && options.only === undefined ? [] : dimensions
  for (const { extra } of [...sources, ...used]) if (extra !== undefined) extras.add(extra)
  const ofLines =
    sources.some((source) => source.ofLines === true) ||
    used.some((dimension) => dimension.ofLines === true) ||
    filtersLines(scope)
  const mentioned = [...stored, ...sources.flatMap(({ sql, who }) => [sql, who]), ...where].join(' ')
  return { stored, from: `${tables(place, ofLines, extras, mentioned)}${whereSql(where)}`, extras }
}

/** The tables; customers are joined to lines only where they are mentioned. */
function tables(place: Place, ofLines: boolean, extras: ReadonlySet<Extra>, mentioned: string): string {
  if (place === 'campaigns') return 'ask_campaigns AS v'
  const more = [...extras].map((extra) => ` LEFT JOIN ask_${extra} AS ${extra} ON ${extra}.c = u.c`).join('')
  if (place === 'customers') return `ask_customers AS u${more}`
  const lines = `${ofLines ? 'ask_lines' : 'ask_orders'} AS l`
  return more === '' && !mentioned.includes('u.') ? lines : `${lines} JOIN ask_customers AS u ON u.c = l.c${more}`
}

const filtersLines = ({ query, plan }: Scope): boolean =>
  query.filters.some(({ dimension }) => dimensionOf(plan, dimension).ofLines === true)

/** What rows must meet: the days, the filters, and the figures that customers must have. */
function conditions(place: Place, scope: Scope, extras: Set<Extra>): string[] {
  const { query, plan, options } = scope
  const found = place === 'lines' ? daysSql(options.days) : []
  const ofPurchases: ValueFilter[] = []
  for (const filter of query.filters) {
    const dimension = dimensionOf(plan, filter.dimension)
    const sql = dimension[place]
    if (filter.op === 'of-buyers')
      found.push(`${place === 'lines' ? 'l.c' : 'u.c'} IN (${purchasesSql([filter], plan, options.days)})`)
    else if (sql === undefined) ofPurchases.push(filter)
    else {
      if (dimension.extra !== undefined) extras.add(dimension.extra)
      found.push(filterSql(sql, filter, plan))
    }
  }
  // Of customers, a filter on lines lets in those who bought such lines.
  if (ofPurchases.length > 0) found.push(`u.c IN (${purchasesSql(ofPurchases, plan)})`)
  for (const figure of query.having.filter(({ per }) => per === 'customer'))
    found.push(figureSql(figure, place, scope, extras))
  return found
}

const daysSql = (days: Days | undefined): string[] =>
  days === undefined ? [] : [`l.day BETWEEN DATE ${text(days.from)} AND DATE ${text(days.to)}`]

function purchasesSql(filters: readonly ValueFilter[], plan: Plan, days?: Days): string {
  const where = [
    ...filters.map((filter) => filterSql(dimensionOf(plan, filter.dimension).lines ?? 'NULL', filter, plan)),
    ...daysSql(days),
  ]
  return `SELECT l.c FROM ask_lines AS l WHERE l.buys AND ${where.join(' AND ')}`
}

/** Customers by a figure of theirs, in the same days and under the same filters; those without rows count as 0. */
function figureSql(figure: FigureFilter, place: Place, scope: Scope, extras: Set<Extra>): string {
  const source = sourceOf(scope.plan, figure.measure)
  const holds = (sql: string): string => `${sql} ${marks[figure.op]} ${numberSql(figure.value)}`
  if (source.part === 'customers') {
    if (source.extra !== undefined) extras.add(source.extra)
    return holds(source.value ?? 'NULL')
  }
  const of = place === 'lines' ? 'l.c' : 'u.c'
  const inner = {
    ...scope,
    query: { ...scope.query, having: [], dimensions: [] },
    options: { days: scope.options.days },
  }
  const rows = partRows([source], inner)
  for (const extra of rows.extras) extras.add(extra)
  const some = `SELECT l.c FROM ${rows.from} GROUP BY l.c HAVING`
  const value = source.counts ? `coalesce(${source.sql}, 0)` : source.sql
  if (figure.op === 'top') return `${of} IN (${topSql(rows.from, value, figure.value)})`
  const isOfNobody = source.counts && holdsFor(0, figure)
  return isOfNobody ? `${of} NOT IN (${some} NOT (${holds(value)}))` : `${of} IN (${some} ${holds(value)})`
}

/** The customers with the highest figures: so many of all who have one, rounded down; of equal ones those with the lower number. */
const topSql = (from: string, value: string, share: number): string =>
  `SELECT c FROM (SELECT l.c AS c, row_number() OVER (ORDER BY ${value} DESC NULLS LAST, l.c) AS place, count(*) OVER () AS among FROM ${from} GROUP BY l.c) WHERE place <= floor(among * ${numberSql(share)} + 1e-9)`

/** Whether a value meets a condition. */
export const holdsFor = (value: number, { op, value: limit }: FigureFilter): boolean =>
  ({
    top: false,
    'at-least': value >= limit,
    'more-than': value > limit,
    'at-most': value <= limit,
    'less-than': value < limit,
    equal: value === limit,
  })[op]

function filterSql(sql: string, { dimension, op, values }: ValueFilter, { holding }: Plan): string {
  const named = op === 'holds' ? values.flatMap((words) => holding?.(dimension, words) ?? []) : values
  if (named.length === 0) return 'false'
  const list = `${sql} IN (${[...new Set(named)].map(text).join(', ')})`
  return op === 'is-not' ? `NOT coalesce(${list}, false)` : list
}

/** Rows whose keys are among these. @param type of a single column */
function onlyKeys(sqls: readonly string[], only: CompileOptions['only'], type = 'VARCHAR'): string[] {
  if (only === undefined || sqls.length === 0) return []
  if (only.length === 0) return ['false']
  const written = (keys: RowKeys): string => keys.map((key) => text(key ?? '')).join(', ')
  const known = only.filter((keys) => !keys.includes(null))
  const same = (keys: RowKeys): string =>
    sqls.map((sql, i) => (keys[i] === null ? `${sql} IS NULL` : `${sql} = ${text(keys[i] ?? '')}`)).join(' AND ')
  const partly = only.filter((keys) => keys.includes(null)).map((keys) => `(${same(keys)})`)
  const listed = sqls.map((sql) => (sqls.length === 1 && type !== 'VARCHAR' ? sql : `(${sql})::VARCHAR`))
  // A list of values is joined as a table of the column's type: held against one by one, 200 products would take ten times as long.
  const among =
    sqls.length === 1
      ? `${listed[0]} IN (SELECT unnest([${known.map(written).join(', ')}]::${type}[]))`
      : `(${listed.join(', ')}) IN (${known.map((keys) => `(${written(keys)})`).join(', ')})`
  return [`(${[...(known.length === 0 ? [] : [among]), ...partly].join(' OR ')})`]
}

const whereSql = (where: readonly string[]): string => (where.length === 0 ? '' : `\nWHERE ${where.join(' AND ')}`)

/** @throws Error where the query was not checked */
export function sourceOf({ measures }: Plan, id: string): MeasureSource {
  const source = measures.get(id)
  if (source === undefined) throw new Error(`no measure ${id}`)
  return source
}

function dimensionOf({ dimensions }: Plan, id: string): DimensionSource {
  const source = dimensions.get(id)
  if (source === undefined) throw new Error(`no dimension ${id}`)
  return source
}
