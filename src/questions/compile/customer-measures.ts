import { name, text } from '../../engine/sql.ts'
import type { Extra } from '../run/prepare-more.ts'
import type { MeasureSource } from './plan.ts'

/** All customers. */
export const allCustomers: MeasureSource = { part: 'customers', sql: 'count(*)', who: 'true', counts: true }

const ofColumn = (sql: string, column: string, extra?: Extra): MeasureSource => ({
  part: 'customers',
  sql,
  who: `${column} IS NOT NULL`,
  value: column,
  counts: false,
  ...(extra === undefined ? {} : { extra }),
})

/** The median over customers of a column. */
const medianOf = (column: string, extra?: Extra): MeasureSource => ofColumn(`median(${column})`, column, extra)

/** The mean over customers of a column, added up exactly, so that it does not depend on the order of rows. */
export const meanOf = (column: string, extra?: Extra): MeasureSource =>
  ofColumn(`sum(TRY_CAST(${column} AS DECIMAL(38,9)))::DOUBLE / nullif(count(${column}), 0)`, column, extra)

/** Median and mean of a feature, under its id and `ID:mean`. */
export const featureMeasures = (id: string): [string, MeasureSource][] => {
  const column = `features.${name(id)}`
  return [
    [id, medianOf(column, 'features')],
    [`${id}:mean`, meanOf(column, 'features')],
  ]
}

/** The sum over customers of a column. */
const totalOf = (column: string): MeasureSource => ({
  ...ofColumn(`sum(TRY_CAST(${column} AS DECIMAL(38,9)))::DOUBLE`, column),
  counts: true,
})

/** The share of customers whose column has a value, of those of whom it is known. @param column SQL of its text */
export const shareMeasure = (column: string, value: string): MeasureSource => {
  const is = `CASE WHEN ${column} IS NOT NULL THEN (${column} = ${text(value)})::INTEGER END`
  return ofColumn(`sum(${is})::DOUBLE / nullif(count(${column}), 0)`, is)
}

/** The same of an attribute, unfilled, and its sum. */
export const attributeMeasures = (id: string, column: string): [string, MeasureSource][] => [
  [id, medianOf(`u.${column}`)],
  [`${id}:mean`, meanOf(`u.${column}`)],
  [`${id}:total`, totalOf(`u.${column}`)],
]
