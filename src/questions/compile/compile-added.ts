import { text } from '../../engine/sql.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { CompiledQuery } from './compile-query.ts'
import { lineMeasures } from './line-measures.ts'
import type { MeasureSource, Plan } from './plan.ts'
import { type CompileOptions, partRows, type RowKeys } from './query-parts.ts'

/** Figures over the lines of one customer that are no measures of their own, but told with others, or found faster than by counting distinct customers of one. */
const ofOne: Record<string, string> = {
  buyers: 'bool_or(l.buys)::INTEGER',
  'new-customers': 'bool_or(l.buys AND l.day = u.first_day)::INTEGER',
  'repeat-buyers': '(count(DISTINCT l.o) FILTER (l.buys) >= 2)::INTEGER',
  discount: 'sum(l.discount)',
}

/** Rows by their keys, each with the number that it goes by; absent: all rows put together. */
export type NumberedRows = readonly { keys: RowKeys; number: number }[] | undefined

/**
 * SQL of what each customer adds to figures (toldBases) of rows: columns g (the row's number, 0 where all are put together), c (the customer's place in the order of
 * ids), and f0, f1, … (DOUBLE), in the order of g and c. A figure of a row is the sum over its customers.
 */
export function compileAdded(
  query: TypedQuery,
  figures: readonly string[],
  plan: Plan,
  { rows, ...given }: Omit<CompileOptions, 'together'> & { rows: NumberedRows },
): CompiledQuery {
  const options = rows === undefined ? { ...given, together: true } : { ...given, only: rows.map(({ keys }) => keys) }
  const all = figures.map((figure, i) => ({ ...sourceOfFigure(figure, plan), i }))
  const parts = (['lines', 'customers'] as const).flatMap((part) => {
    const own = all.filter((source) => source.part === part)
    if (own.length === 0) return []
    const { stored, from, extras } = partRows(own, { query, plan, options })
    const c = part === 'lines' ? 'l.c' : 'u.c'
    const grouped = part === 'lines' ? `\nGROUP BY ${[...stored, c].join(', ')}` : ''
    const select = [
      ...stored.map((sql, k) => `(${sql})::VARCHAR AS k${k}`),
      `${c} AS c`,
      ...own.map(({ sql, i }) => `coalesce(${sql}, 0)::DOUBLE AS f${i}`),
    ]
    return [{ name: `of_${part}`, sql: `SELECT ${select.join(', ')}\nFROM ${from}${grouped}`, extras }]
  })
  const keys = rows === undefined ? [] : query.dimensions.map((_, i) => `k${i}`)
  const names = parts.map(({ name }) => name)
  const [first = '', second] = names
  const same = [...keys, 'c'].map((key) => `${first}.${key} IS NOT DISTINCT FROM ${second}.${key}`)
  const either = (column: string): string =>
    `coalesce(${names.map((name) => `${name}.${column}`).join(', ')}) AS ${column}`
  return {
    sql: `WITH ${parts.map(({ name, sql }) => `${name} AS (\n${sql}\n)`).join(',\n')}
SELECT ${rows === undefined ? '0 AS g' : 'wanted.g'}, entry.c, ${figures.map((_, i) => `entry.f${i}`).join(', ')}
FROM (
SELECT ${[...keys, 'c'].map(either).join(', ')}, ${figures.map((_, i) => `coalesce(f${i}, 0) AS f${i}`).join(', ')}
FROM ${second === undefined ? first : `${first} FULL JOIN ${second} ON ${same.join(' AND ')}`}
) AS entry${rows === undefined ? '' : wantedSql(rows, keys)}
ORDER BY g, c`,
    extras: new Set(parts.flatMap(({ extras }) => [...extras])),
  }
}

/** The numbers of rows beside their keys: far fewer texts to compare here than to hand over. */
function wantedSql(rows: NonNullable<NumberedRows>, keys: readonly string[]): string {
  const values = rows.map(
    ({ keys: own, number }) =>
      `(${[...own.map((key) => (key === null ? 'NULL::VARCHAR' : text(key))), number].join(', ')})`,
  )
  const same = keys.map((key) => `wanted.${key} IS NOT DISTINCT FROM entry.${key}`)
  return ` JOIN (VALUES ${values.join(', ')}) AS wanted(${[...keys, 'g'].join(', ')}) ON ${same.join(' AND ')}`
}

const isOfLines = (figure: string): figure is keyof typeof lineMeasures => Object.hasOwn(lineMeasures, figure)

/** Where a figure comes from, over the rows of one customer. */
function sourceOfFigure(figure: string, { measures }: Plan): MeasureSource {
  const lines = ofOne[figure] ?? (isOfLines(figure) ? lineMeasures[figure].sql : undefined)
  if (lines !== undefined) return { part: 'lines', sql: lines, who: 'true', counts: true }
  const source = measures.get(figure)
  return {
    part: 'customers',
    sql: figure === 'customers' ? '1' : (source?.value ?? '1'),
    who: 'true',
    counts: true,
    ...(source?.extra === undefined ? {} : { extra: source.extra }),
  }
}
