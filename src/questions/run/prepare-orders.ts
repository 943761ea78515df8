import { linesOf, writeLinesOf } from '../../customers/cleaning/prepare-lines.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import type { Engine } from '../../engine/engine.ts'

/** What is added up of lines, exactly: the same columns in `ask_lines` and `ask_orders`. */
const sums = ['gross', 'returned', 'bought', 'back', 'discount', 'costed', 'cost'] as const

/** Calendar columns of a day, as texts of few values. */
const calendar = {
  year: "strftime(day, '%Y')",
  quarter: "strftime(day, '%Y') || '-Q' || quarter(day)",
  month: "strftime(day, '%Y-%m')",
  week: "strftime(day, '%G-W%V')",
  weekday: 'isodow(day)::VARCHAR',
} as const

/**
 * Makes the tables that questions about orders are asked of, in memory: `ask_lines` (a row per line that counts, sorted by product, which alone it is asked for)
 * and `ask_orders` (sorted by day so that a period reads only its own rows; one per customer, order, country, day and hour, which most questions need no more than).
 * Columns: c (number of the customer in `ask_numbers`), o (number of the order), day, hour, weekday, year, quarter, month, week, country, buys
 * (something was bought), lines, gross, returned, bought, back, discount, costed (amount of lines whose cost is known) and cost; of ask_lines product and category besides.
 */
export async function prepareOrders(engine: Engine, snapshot: Snapshot, folder: string): Promise<void> {
  await writeLinesOf(engine, snapshot, folder)
  // Amounts of eighteen digits and more are read as they are; all others add up twice as fast in fewer.
  const [largest] = await engine.rows(
    `SELECT coalesce(max(abs(amount) + coalesce(refund, 0)), 0) < 1e11 AS small FROM (${linesOf(snapshot, folder)})`,
  )
  const money = largest?.['small'] === true ? 'DECIMAL(18,6)' : 'DECIMAL(38,6)'
  // An enum needs one value, and orders may name no product, country or category at all.
  const valuesOf = (column: string): string =>
    `SELECT ${column} FROM (SELECT ${column} FROM ask_raw WHERE ${column} IS NOT NULL UNION SELECT '') ORDER BY ${column}`
  await engine.run(`
    DROP TABLE IF EXISTS ask_lines; DROP TABLE IF EXISTS ask_orders; DROP TYPE IF EXISTS ask_country; DROP TYPE IF EXISTS ask_category;
    DROP TYPE IF EXISTS ask_product; DROP TYPE IF EXISTS ask_hour; ${Object.keys(calendar)
      .map((unit) => `DROP TYPE IF EXISTS ask_${unit};`)
      .join(' ')}
    CREATE OR REPLACE TEMP VIEW ask_raw AS SELECT *, time::DATE AS day, coalesce(product, description) AS item FROM (${linesOf(snapshot, folder)});
    CREATE OR REPLACE TEMP TABLE ask_order_numbers AS
      SELECT customer, order_id, (row_number() OVER (ORDER BY customer, order_id) - 1)::INTEGER AS o
      FROM (SELECT DISTINCT customer, order_id FROM ask_raw);
    CREATE TYPE ask_country AS ENUM (${valuesOf('country')});
    CREATE TYPE ask_category AS ENUM (${valuesOf('category')});
    CREATE TYPE ask_product AS ENUM (${valuesOf('item')});
    CREATE TYPE ask_hour AS ENUM (SELECT hour::VARCHAR FROM range(24) AS hours(hour) ORDER BY hour);
    CREATE OR REPLACE TEMP TABLE ask_days AS SELECT day, ${Object.entries(calendar)
      .map(([unit, sql]) => `${sql} AS ${unit}`)
      .join(', ')} FROM (SELECT DISTINCT day FROM ask_raw);
    ${Object.keys(calendar)
      .map((unit) => `CREATE TYPE ask_${unit} AS ENUM (SELECT DISTINCT ${unit} FROM ask_days ORDER BY ${unit});`)
      .join('\n    ')}
    CREATE OR REPLACE TEMP TABLE ask_calendar AS SELECT day, ${Object.keys(calendar)
      .map((unit) => `${unit}::ask_${unit} AS ${unit}`)
      .join(', ')} FROM ask_days;
    CREATE OR REPLACE TEMP TABLE ask_hours AS SELECT h, h::VARCHAR::ask_hour AS hour FROM range(24) AS hours(h);
    CREATE TEMP TABLE ask_lines AS
      SELECT c, o, day, ask_hours.hour, ${Object.keys(calendar).join(', ')},
        country::ask_country AS country, category::ask_category AS category, item::ask_product AS product, amount + refund > 0 AS buys, 1::INTEGER AS lines,
        (CASE WHEN amount + refund > 0 THEN amount + refund ELSE 0 END)::${money} AS gross,
        (CASE WHEN amount + refund > 0 THEN refund ELSE -amount END)::${money} AS returned,
        (CASE WHEN amount + refund > 0 THEN coalesce(quantity, 0) ELSE 0 END)::DECIMAL(18,6) AS bought,
        (CASE WHEN amount < 0 THEN -coalesce(quantity, 0) ELSE 0 END)::DECIMAL(18,6) AS back,
        (CASE WHEN amount > 0 THEN coalesce(discount, 0) ELSE 0 END)::${money} AS discount,
        (CASE WHEN cost * quantity IS NOT NULL THEN amount ELSE 0 END)::${money} AS costed,
        coalesce(cost * quantity, 0)::${money} AS cost
      FROM (SELECT * REPLACE (coalesce(refund, 0) AS refund) FROM ask_raw)
        JOIN ask_numbers USING (customer) JOIN ask_order_numbers USING (customer, order_id) JOIN ask_calendar USING (day)
        JOIN ask_hours ON ask_hours.h = hour(time)
      ORDER BY product, day;
    CREATE TEMP TABLE ask_orders AS
      SELECT c, o, day, hour, ${Object.keys(calendar).join(', ')}, country, bool_or(buys) AS buys, count(*)::INTEGER AS lines,
        ${sums.map((column) => `sum(${column})::${column === 'bought' || column === 'back' ? 'DECIMAL(18,6)' : money} AS ${column}`).join(', ')}
      FROM ask_lines GROUP BY ALL ORDER BY day, c;
    DROP TABLE ask_order_numbers; DROP TABLE ask_days; DROP TABLE ask_calendar; DROP TABLE ask_hours`)
}
