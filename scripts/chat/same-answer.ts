import type { QueryResult } from '../../src/questions/query/query-result.ts'
import type { EvaluationAnswer } from './evaluation-question.ts'

type Value = string | number | null

/** A result as the rows of an independent answer: keys, then each figure with what it is compared to. */
export const rowsOf = ({ rows }: Pick<QueryResult, 'rows'>): Value[][] =>
  rows.map(({ keys, cells }) => [
    ...keys.map(({ value }) => value),
    ...cells.flatMap(({ value, compared }) => (compared === undefined ? [value] : [value, compared.value])),
  ])

const isSame = (one: Value | undefined, other: Value | undefined): boolean => {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
  return String(one) === String(other)
}

const isSameRow = (one: readonly Value[], other: readonly Value[]): boolean =>
  one.length === other.length && one.every((value, i) => isSame(value, other[i]))

/** The row into which those with too few customers went. */
const isMerged = ({ keys }: QueryResult['rows'][number]): boolean =>
  keys.length > 0 && keys.every(({ value }) => value === null)

/**
 * Whether a result is the expected answer: every row that it shows is, in the expected order where there is a limit, and what it does not show it says to be withheld, or to
 * come after the first where a list of thousands ends by itself.
 * @param expected rows with too few customers may be among them
 */
export function isSameAnswer(result: QueryResult, expected: EvaluationAnswer['rows']): boolean {
  const shown = rowsOf({ rows: result.rows.filter((row) => !isMerged(row)) })
  const { limit } = result.query
  if (limit !== undefined && expected.length <= limit && result.withheld.rows === 0)
    return shown.length === expected.length && shown.every((row, i) => isSameRow(row, expected[i] ?? []))
  const found = shown.filter((row) => expected.some((other) => isSameRow(row, other)))
  const missing = expected.filter((other) => !shown.some((row) => isSameRow(row, other)))
  return (
    found.length === shown.length &&
    shown.length > 0 &&
    missing.length <= (limit === undefined ? result.withheld.rows : result.rowsFound - shown.length)
  )
}
