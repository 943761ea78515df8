import { z } from 'zod'
import { ShoalError } from '../../workspace/errors.ts'
import { nothingMarks } from './missing.ts'
import { type Mapping, type Role, roleValues } from './roles.ts'
import { isoShape } from './value-styles.ts'

/** A column that the raw files hold as numbers or times instead of texts, and how its values were written. */
export const StoredColumn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), decimals: z.int().describe('at least so many were written') }),
  z.strictObject({ kind: z.literal('time'), daysOnly: z.boolean().describe('midnight was written as a day alone') }),
])
export type StoredColumn = z.infer<typeof StoredColumn>
export const StoredColumns = z.record(z.string(), StoredColumn)
export type StoredColumns = z.infer<typeof StoredColumns>

/**
 * The columns to read as numbers and times at once instead of as texts, by their names: those whose role asks for it, where
 * every value of the sample is written in the one way in which the value can be written back. None where any column's is
 * not: then styles are decided over whole columns of text. Reading them at once saves most of the later work.
 */
export function storedColumns(mapping: Mapping, headers: readonly string[], sample: string[][]): StoredColumns {
  const roles = (Object.keys(mapping) as Role[]).filter((role) => roleValues[role] !== 'text')
  const columns = roles.map((role): [string, StoredColumn | undefined] => {
    const header = mapping[role] ?? ''
    const index = headers.indexOf(header)
    const values = sample.map((record) => record[index] ?? '').filter((value) => !nothingMarks.includes(value))
    return [header, roleValues[role] === 'date' ? asTimes(values) : asNumbers(values)]
  })
  const texts = (Object.keys(mapping) as Role[]).flatMap((role) => (roles.includes(role) ? [] : [mapping[role]]))
  const stored = Object.fromEntries(
    columns.filter((entry): entry is [string, StoredColumn] => entry[1] !== undefined && !texts.includes(entry[0])),
  )
  return Object.keys(stored).length === roles.length ? stored : {}
}

const numberShape = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,11})(?:\.(\d{1,6}))?$/

function asNumbers(values: string[]): StoredColumn | undefined {
  const found = values.map((value) => numberShape.exec(value))
  if (found.length === 0 || found.includes(null)) return undefined
  const fractions = found.map((match) => match?.[1] ?? '')
  const decimals = fractions.reduce((least, { length }) => Math.min(least, length), 6)
  return fractions.every((fraction) => fraction.length === decimals || !fraction.endsWith('0'))
    ? { kind: 'number', decimals }
    : undefined
}

function asTimes(values: string[]): StoredColumn | undefined {
  if (values.length === 0) return undefined
  if (values.every((value) => /^\d{4}-\d{2}-\d{2}$/.test(value))) return { kind: 'time', daysOnly: true }
  return values.every((value) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(value))
    ? { kind: 'time', daysOnly: false }
    : undefined
}

/** How a column is stored; undefined where it is text. Not by its name alone: a column may be called constructor. */
export const storedAs = (stored: StoredColumns, header: string | undefined): StoredColumn | undefined =>
  header !== undefined && Object.hasOwn(stored, header) ? stored[header] : undefined

/**
 * SQL of a text as a stored value. It ends the query at the first text that is none, and at a time that could not be written
 * back (with an offset, or with parts of a second): see isMisfit.
 */
export function storedSql(text: string, { kind }: StoredColumn): string {
  if (kind === 'number') return `CAST(trim(${text}) AS DECIMAL(18,6))`
  const isTime = `length(${text}) <= 19 AND ${isoShape(text)}`
  return `CASE WHEN ${isTime} THEN CAST(${text} AS TIMESTAMP) WHEN ${text} IS NOT NULL THEN error('misfit') END`
}

/** A text stands where a column is stored as numbers or times. */
export class Misfit extends Error {}

/** Whether a reading ended at a text that is no value of its stored column. */
export const isMisfit = (error: unknown): boolean =>
  error instanceof Misfit ||
  (error instanceof ShoalError &&
    error.cause instanceof Error &&
    /^Conversion Error|^Invalid Input Error: misfit/.test(error.cause.message))

/** SQL of a stored value as it was written. */
export function spelled(column: string, stored: StoredColumn): string {
  if (stored.kind === 'time')
    return stored.daysOnly ? `regexp_replace(${column}::VARCHAR, ' 00:00:00$', '')` : `${column}::VARCHAR`
  const zeros = stored.decimals === 0 ? `'\\.?0+$', ''` : `'(\\.[0-9]{${stored.decimals}}[0-9]*?)0+$', '\\1'`
  return `regexp_replace(${column}::VARCHAR, ${zeros})`
}
