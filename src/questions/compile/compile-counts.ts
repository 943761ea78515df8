import type { TypedQuery } from '../query/typed-query.ts'
import type { CompiledQuery } from './compile-query.ts'
import type { Plan } from './plan.ts'
import { type CompileOptions, partRows, sourceOf } from './query-parts.ts'

/**
 * SQL of how many customers are behind rows of figures of lines: columns k0, k1, `behind` and `people` as compileQuery has them, without the figures. Each customer of a row is
 * gathered once for all counts, which takes half as long as counting distinct ones for each.
 */
export function compileCounts(query: TypedQuery, plan: Plan, options: CompileOptions): CompiledQuery {
  const sources = query.measures.map((id) => sourceOf(plan, id))
  const { stored, from, extras } = partRows(sources, { query, plan, options })
  const whos = [...new Set(sources.map(({ who }) => who))]
  const keys = stored.map((_, i) => `k${i}`)
  const inner = [
    ...stored.map((sql, i) => `${sql} AS k${i}`),
    'l.c AS c',
    ...whos.map((who, i) => `bool_or(${who}) AS w${i}`),
    'bool_or(l.buys) AS p',
  ]
  return {
    sql: `SELECT ${keys.map((key) => `${key}::VARCHAR AS ${key}`).join(', ')}, least(${whos.map((_, i) => `count(*) FILTER (w${i})`).join(', ')})::DOUBLE AS behind,
  (count(*) FILTER (p))::DOUBLE AS people
FROM (SELECT ${inner.join(', ')}
FROM ${from}
GROUP BY ${[...stored, 'l.c'].join(', ')}) GROUP BY ALL`,
    extras,
  }
}

/** Customers are put into so many bins: as many bins as have one are as many customers at least. */
const bins = 62

/**
 * SQL of a bound below how many customers are behind rows of figures of lines: columns k0, k1, `behind` and `people` (0). One pass without gathering customers, a tenth of the time of counting them;
 * of rows with many customers it finds nearly `bins`.
 */
export function compileAtLeast(query: TypedQuery, plan: Plan, options: CompileOptions): CompiledQuery {
  const sources = query.measures.map((id) => sourceOf(plan, id))
  const { stored, from, extras } = partRows(sources, { query, plan, options })
  const bound = (who: string): string =>
    `coalesce(bit_count(bit_or(1::BIGINT << (l.c % ${bins}))${who === 'true' ? '' : ` FILTER (${who})`}), 0)`
  const whos = [...new Set(sources.map(({ who }) => who))]
  return {
    sql: `SELECT ${stored.map((sql, i) => `(${sql})::VARCHAR AS k${i}`).join(', ')}, least(${whos.map(bound).join(', ')})::DOUBLE AS behind, 0::DOUBLE AS people
FROM ${from}
GROUP BY ${stored.join(', ')}`,
    extras,
  }
}
