import type { Engine } from '../../engine/engine.ts'
import { present, rawRows, rowHash } from './raw-rows.ts'
import { type OrderLines, typedRows } from './typed-rows.ts'

/** Name of the table of typed lines that repeat an earlier row in every column. */
export const repetitions = 'repetitions'

/**
 * Finds the rows that are equal to an earlier one in every column, by a 64-bit hash of all columns: with a hundred
 * million rows the chance that two different rows are taken for equal is below one in three thousand. Only rows with a
 * customer are looked at, since the others do not count anyway.
 */
export async function findDuplicates(engine: Engine, lines: OrderLines): Promise<void> {
  const { raw, reading, rules } = lines
  const { customer } = reading.mapping
  const hashed = `SELECT ${rowHash(raw.headers)} AS row_hash, place FROM (${rawRows(raw)})`
  const counted = customer === undefined ? hashed : `${hashed} WHERE ${present(raw.headers, customer)} IS NOT NULL`
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE repeated_places AS ${
      rules.keepDuplicates
        ? 'SELECT 0::BIGINT AS place WHERE false'
        : `WITH equal AS MATERIALIZED (SELECT row_hash, min(place) AS kept FROM (${counted}) GROUP BY row_hash HAVING count(*) > 1)
           SELECT place FROM (${hashed}) JOIN equal USING (row_hash) WHERE place <> kept`
    };
    CREATE OR REPLACE TEMP TABLE ${repetitions} AS
    SELECT ${judgedColumns(reading.noProducts.length > 0)}
    FROM (${typedRows(lines, `SELECT * FROM (${rawRows(raw)}) SEMI JOIN repeated_places USING (place)`)})`,
  )
}

/** What the rules and the sums look at; the fewer columns, the less is read for a few rows. */
const judgedColumns = (withNames: boolean): string =>
  `place, customer, status, time_text, time, quantity, price, amount, currency, unread${withNames ? ', product, description' : ''}`
