/** One value of a result row, in plain JavaScript; dates, decimals and 64-bit integers are text, so that no digit is lost. */
export type Cell = string | number | boolean | null

/** A column to load: numbers (NaN becomes NULL) or texts. */
export interface LoadColumn {
  name: string
  values: Float64Array | readonly string[]
}

/** A result row: its values by the names of their columns. */
export type Row = Record<string, Cell>

/** A result column as a typed array; text columns as an array of strings. A missing number is NaN, a missing text ''. */
export interface Columns {
  readonly length: number
  numbers(name: string): Float64Array
  texts(name: string): string[]
}

/**
 * A place where SQL runs: DuckDB inside the process, or a Trino that holds the data.
 * Every method rejects with a ShoalError; the engine's own error text, which may quote data, never leaves the adapter.
 */
export interface Engine {
  /** Runs statements for their effect. */
  run(sql: string): Promise<void>
  /** A small result as plain rows. */
  rows(sql: string): Promise<Row[]>
  /** A large result as columns. */
  columns(sql: string): Promise<Columns>
  /** Makes a temporary table (replacing one of that name) from columns of equal length. */
  load(table: string, columns: readonly LoadColumn[]): Promise<void>
  /** Ends the statement that runs, which then rejects. */
  interrupt?(): void
  close(): void
}
