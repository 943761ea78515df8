import type { Columns, Engine } from '../../engine/engine.ts'
import type { CompiledQuery } from '../compile/compile-query.ts'
import type { RowKeys } from '../compile/query-parts.ts'
import type { Added } from './guard.ts'
import type { Extra } from './prepare-more.ts'

/** A row as it was computed, before anybody judged whether it may be told. */
export interface ComputedRow {
  keys: RowKeys
  /** One per measure; null where it is not defined. */
  values: (number | null)[]
  /** Customers behind it, the fewest of its measures; of campaigns mailboxes. */
  behind: number
  /** How many customers it is of, as it is shown: all of them where a measure is of customers, else those who ordered. */
  people: number
}

/** Rows and customers of compiled queries. */
export interface Computer {
  rows: (compiled: CompiledQuery, dimensions: number, measures: number) => Promise<ComputedRow[]>
  /** What customers add to figures of rows, as compileAdded numbers them. */
  added: (compiled: CompiledQuery, figures: number) => Promise<Added>
}

/** A text for the keys of a row, that no other keys have. */
export const keyOf = (keys: RowKeys): string => JSON.stringify(keys)

/** @param need makes the tables that a query needs besides */
export function computer(engine: Engine, need: (extras: Iterable<Extra>) => Promise<void>): Computer {
  const ask = async ({ sql, extras }: CompiledQuery, dimensions: number): Promise<Columns> => {
    await need(extras)
    // A missing text and an empty one come out alike of a column.
    const known = Array.from({ length: dimensions }, (_, i) => `, (k${i} IS NOT NULL)::DOUBLE AS known${i}`).join('')
    return engine.columns(`SELECT *${known} FROM (${sql})`)
  }
  const keysOf = (columns: Columns, dimensions: number): ((row: number) => (string | null)[]) => {
    const read = Array.from({ length: dimensions }, (_, i) => ({
      texts: columns.texts(`k${i}`),
      known: columns.numbers(`known${i}`),
    }))
    return (row) => read.map(({ texts, known }) => (known[row] === 1 ? (texts[row] ?? '') : null))
  }
  return {
    rows: async (compiled, dimensions, measures) => {
      const columns = await ask(compiled, dimensions)
      const keys = keysOf(columns, dimensions)
      const values = Array.from({ length: measures }, (_, i) => columns.numbers(`m${i}`))
      const behind = columns.numbers('behind')
      const people = columns.numbers('people')
      return Array.from({ length: columns.length }, (_, row) => ({
        keys: keys(row),
        values: values.map((column) => defined(column[row])),
        behind: behind[row] ?? 0,
        people: people[row] ?? 0,
      }))
    },
    added: async ({ sql, extras }, figures) => {
      await need(extras)
      const columns = await engine.columns(sql)
      return {
        groups: Int32Array.from(columns.numbers('g')),
        customers: Uint32Array.from(columns.numbers('c')),
        adds: Array.from({ length: figures }, (_, i) => columns.numbers(`f${i}`)),
      }
    },
  }
}

const defined = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value
