import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatSql } from '../../../src/agent/answers/format-sql.ts'

it('sets a line for each clause, and indents what stands in brackets', () =>
  expect(
    formatSql(
      "with t as (select country, sum(amount) as revenue from lines where day between '2011-09-01' and '2011-11-30' and country <> 'it''s  FROM x' group by country) select * from t order by revenue desc limit 5",
    ).split('\n'),
  ).toEqual([
    'with t as (',
    '  select country, sum(amount) as revenue',
    '  from lines',
    "  where day between '2011-09-01' and '2011-11-30'",
    "    and country <> 'it''s  FROM x'",
    '  group by country',
    ')',
    'select * from t'.replace(' from t', ''),
    'from t',
    'order by revenue desc',
    'limit 5',
  ]))

/** SQL without the white space between its pieces. */
const bare = (sql: string): string =>
  sql.replace(/('(?:[^']|'')*'|"(?:[^"]|"")*")|\s+/g, (_, text: string | undefined) => text ?? '')

it('changes nothing but white space', () => {
  const piece = fc.constantFrom(
    'select',
    'a',
    '.',
    'b',
    '(',
    ')',
    ',',
    'from',
    "'x  y'",
    '"c d"',
    '=',
    '->',
    '::',
    'and',
    '1.5',
    'order',
    'by',
    '||',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const sql = pieces.join(' ')
      expect(bare(formatSql(sql))).toBe(bare(sql))
    }),
  )
})
