import type { TypedQuery } from '../query/typed-query.ts'
import type { Extra } from '../run/prepare-more.ts'
import type { MeasureSource, Plan } from './plan.ts'
import { type CompileOptions, marks, numberSql, partRows, type Scope, sourceOf } from './query-parts.ts'
import { peopleOf } from './settle-query.ts'

/** SQL of a query, and which tables it needs besides. */
export interface CompiledQuery {
  /**
   * Columns: k0, k1 (texts, NULL where not known) per dimension, m0, m1, … (DOUBLE) per measure, `behind`: customers (of campaigns mailboxes)
   * behind the row, the fewest of its measures, and `people`: how many customers it is of, all of them where a measure is of customers, else those who ordered (peopleOf).
   */
  sql: string
  extras: ReadonlySet<Extra>
}

/**
 * Compiles a query that fits (checkQuery) to one statement. Each grain is a part of its own with the same keys; parts are put beside one another.
 * Nothing of the query but ids that the plan knows, numbers and escaped texts gets into it.
 */
export function compileQuery(query: TypedQuery, plan: Plan, options: CompileOptions): CompiledQuery {
  const rowFilters = options.together === true ? [] : query.having.filter(({ per }) => per === 'row')
  const counted = peopleOf(query, plan) === 'customers' ? ['customers'] : []
  const ids = [...new Set([...query.measures, ...rowFilters.map(({ measure }) => measure), ...counted])]
  const sources = ids.map((id, i) => ({ source: sourceOf(plan, id), i }))
  const parts = (['lines', 'repeat', 'customers', 'campaigns'] as const).flatMap((part) => {
    const own = sources.filter(({ source }) => source.part === part)
    return own.length === 0 ? [] : [{ name: `of_${part}`, ...partOf(own, { query, plan, options }) }]
  })
  const keys = options.together === true ? [] : query.dimensions.map((_, i) => `k${i}`)
  const names = parts.map(({ name }) => name)
  const having = rowFilters.map(
    ({ measure, op, value }) =>
      `coalesce(m${ids.indexOf(measure)}, ${sourceOf(plan, measure).counts ? 0 : 'NULL'}) ${marks[op]} ${numberSql(value)}`,
  )
  const select = [
    ...keys.map((key) => `coalesce(${names.map((name) => `${name}.${key}`).join(', ')}) AS ${key}`),
    ...sources.map(({ source, i }) =>
      source.counts ? `coalesce(m${i}, 0)::DOUBLE AS m${i}` : `m${i}::DOUBLE AS m${i}`,
    ),
    `coalesce(least(${names.map((name) => `${name}.behind`).join(', ')}), 0)::DOUBLE AS behind`,
    `coalesce(${names.at(-1)}.people, 0)::DOUBLE AS people`,
  ]
  const from = names
    .slice(1)
    .reduce((left, right, i) => joined(left, right, names.slice(0, i + 1), keys), names[0] ?? '')
  return {
    sql: `WITH ${parts.map(({ name, sql }) => `${name} AS (\n${sql}\n)`).join(',\n')}
SELECT ${select.join(', ')}
FROM ${from}${having.length === 0 ? '' : `\nWHERE ${having.join(' AND ')}`}`,
    extras: new Set(parts.flatMap(({ extras }) => [...extras])),
  }
}

function partOf(own: readonly { source: MeasureSource; i: number }[], scope: Scope): CompiledQuery {
  const { part } = own[0]?.source ?? { part: 'lines' }
  const { stored, from, extras } = partRows(
    own.map(({ source }) => source),
    scope,
    part === 'repeat' ? ['l.buys'] : [],
  )
  const measures = own.map(({ source, i }) => `${source.sql} AS m${i}`)
  const whos = [...new Set(own.map(({ source }) => source.who))]
  const counts =
    scope.options.uncounted === true
      ? ['0', '0']
      : [
          `least(${whos.map((who) => behindSql(part, who)).join(', ')})`,
          behindSql(part, part === 'lines' ? peopleSql(scope) : 'true'),
        ]
  const behind = `${counts[0]} AS behind, ${counts[1]} AS people`
  // Grouped by what is stored, and written as text afterwards: there are few groups and many rows.
  const select = [...keysSql(stored), ...measures, behind].join(', ')
  if (part !== 'repeat') return { sql: `SELECT ${select}\nFROM ${from}${groupedBy(stored)}`, extras }
  const names = stored.map((_, i) => `k${i}`)
  const perCustomer = `SELECT ${[...keysSql(stored), 'count(DISTINCT l.o) AS n'].join(', ')}\nFROM ${from}${groupedBy([...stored, 'l.c'])}`
  return {
    sql: `SELECT ${[...names, ...measures, behind].join(', ')}\nFROM (${perCustomer})${groupedBy(names)}`,
    extras,
  }
}

const peopleSql = ({ query, plan }: Scope): string =>
  peopleOf(query, plan) === 'new-customers' ? sourceOf(plan, 'new-customers').who : 'l.buys'

function behindSql(part: MeasureSource['part'], who: string): string {
  if (part === 'repeat') return 'count(*)'
  // Of several arms and hold-outs the smallest counts: a sum with a small one in it would tell of that beside a sum without it.
  if (part === 'campaigns') return 'min(v.fewest)'
  const counted = part === 'lines' ? 'count(DISTINCT l.c)' : 'count(*)'
  return who === 'true' ? counted : `${counted} FILTER (${who})`
}

const keysSql = (stored: readonly string[]): string[] => stored.map((sql, i) => `(${sql})::VARCHAR AS k${i}`)
const groupedBy = (keys: readonly string[]): string => (keys.length === 0 ? '' : `\nGROUP BY ${keys.join(', ')}`)

function joined(left: string, right: string, before: readonly string[], keys: readonly string[]): string {
  if (keys.length === 0) return `${left} CROSS JOIN ${right}`
  const same = keys.map(
    (key) => `coalesce(${before.map((name) => `${name}.${key}`).join(', ')}) IS NOT DISTINCT FROM ${right}.${key}`,
  )
  return `${left} FULL JOIN ${right} ON ${same.join(' AND ')}`
}
