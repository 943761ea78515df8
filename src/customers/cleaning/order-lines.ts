import { repetitions } from './duplicates.ts'
import { mayCountSql, reasonSql } from './line-reasons.ts'
import { type OrderLines, typedRows } from './typed-rows.ts'

const lineColumns =
  'place, customer, order_id, time, product, description, quantity, price, amount - refund AS amount, discount, refund, cost, category, country'

/** SQL of the lines that count: purchases, and returns (amount below zero) unless they are left aside. Needs findDuplicates. */
export function usedLines(lines: OrderLines): string {
  return `SELECT ${lineColumns} FROM (${typedRows(lines)}) ANTI JOIN ${repetitions} USING (place) WHERE ${mayCountSql(lines)}`
}

/** SQL of all typed lines with `counts`, whether a line may count but for being a repetition. */
export function judgedLines(lines: OrderLines): string {
  return `SELECT *, ${mayCountSql(lines)} AS counts FROM (${typedRows(lines)})`
}

/** SQL of the repetitions with `counts` as judgedLines has it. Needs findDuplicates. */
export function judgedRepetitions(lines: OrderLines): string {
  return `SELECT *, ${mayCountSql(lines)} AS counts FROM ${repetitions}`
}

/** SQL of the rejected rows: place and reason. Needs findDuplicates. */
export function rejectedLines(lines: OrderLines): string {
  return `SELECT place, ${reasonSql(lines)} AS reason FROM (${typedRows(lines)}) WHERE NOT ${mayCountSql(lines)}
    UNION ALL SELECT place, 'exact-duplicate' AS reason FROM ${repetitions} WHERE ${mayCountSql(lines)}`
}
