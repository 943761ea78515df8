import type { Engine } from '../../engine/engine.ts'
import { numberRoles } from '../snapshot.ts'
import { storedAs } from '../sources/stored-columns.ts'
import { dateSql, numberSql } from '../sources/value-styles.ts'
import { present, type RawSet, rawColumn, rawRows } from './raw-rows.ts'
import { type OrderLines, typedRows } from './typed-rows.ts'
import { customerSql } from './who.ts'

/** Name of the table of typed lines that repeat an earlier row in every column. */
export const repetitions = 'repetitions'

/**
 * Finds the rows that are equal to an earlier one in every column, numbers and dates by value, by a 64-bit hash: with a
 * hundred million rows the chance that two different rows are taken for equal is below one in three thousand. Only rows
 * with a customer are looked at, since the others do not count anyway.
 * @param earlier rows that were read before: what is equal to one of them is a repetition too
 */
export async function findDuplicates(engine: Engine, lines: OrderLines, earlier?: RawSet): Promise<void> {
  const { raw, reading, rules } = lines
  const hashed = `SELECT *, hash(${values(lines).join(', ')}) AS row_hash FROM (${rawRows(raw)})`
  const counted = `${hashed} WHERE ${customerSql(lines)} IS NOT NULL`
  // The hashes first and then the rows of the few that are there twice: rows are many and wide.
  const repeated = rules.keepDuplicates
    ? `SELECT * FROM (${hashed}) WHERE false`
    : `SELECT * FROM (${counted}) SEMI JOIN (SELECT row_hash FROM (${counted}) GROUP BY row_hash HAVING count(*) > 1) USING (row_hash)
       QUALIFY row_number() OVER (PARTITION BY row_hash ORDER BY place) > 1`
  const again =
    rules.keepDuplicates || earlier === undefined
      ? ''
      : ` UNION SELECT * FROM (${counted}) SEMI JOIN (${earlierHashes(lines, earlier)}) USING (row_hash)`
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ${repetitions} AS
     SELECT ${judgedColumns(reading.noProducts.length > 0)} FROM (${typedRows(lines, repeated + again)})`,
  )
}

/** SQL of the hashes of earlier rows, of those alone whose time stands in the new rows too where times are stored as such. */
function earlierHashes(lines: OrderLines, earlier: RawSet): string {
  const hashes = `SELECT hash(${values({ ...lines, raw: earlier }).join(', ')}) AS row_hash FROM (${rawRows(earlier)})`
  const { time } = lines.reading.mapping
  if (storedAs(earlier.stored, time) === undefined || time === undefined) return hashes
  const column = rawColumn(earlier.headers, time)
  return `${hashes} WHERE ${column} IN (SELECT ${column} FROM (${rawRows(lines.raw)}))`
}

/**
 * SQL of what is compared: every column, the same whatever their order. Plain numbers and times are compared by value
 * (2.50 is 2.5), as stored columns are; with a currency's sign, an offset or in another style, as they were written.
 */
function values({ raw, reading }: OrderLines): string[] {
  const { mapping, numbers, dates } = reading
  const plain = new Map<string, string>()
  for (const role of numberRoles) {
    const header = mapping[role]
    if (header !== undefined && numbers[role] === 'plain')
      plain.set(header, numberSql(present(raw.headers, header), 'plain'))
  }
  if (mapping.time !== undefined && dates === 'iso') {
    const text = present(raw.headers, mapping.time)
    plain.set(mapping.time, `CASE WHEN length(${text}) <= 19 THEN ${dateSql(text, 'iso')} END`)
  }
  return [...raw.headers].sort().flatMap((header) => {
    const column = rawColumn(raw.headers, header)
    const value = storedAs(raw.stored, header) === undefined ? plain.get(header) : undefined
    return value === undefined ? [column] : [value, `CASE WHEN ${value} IS NULL THEN ${column} END`]
  })
}

/** What the rules and the sums look at; the fewer columns, the less is kept in memory. */
const judgedColumns = (withNames: boolean): string =>
  `place, customer, status, time_text, time, quantity, price, amount, refund, currency${withNames ? ', product, description' : ''}`
