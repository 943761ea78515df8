/** One value of a result row, in plain JavaScript: dates are ISO text, decimals are numbers. */
export type Cell = string | number | boolean | null

export type Row = Record<string, Cell>

/** A result column as a typed array; text columns as an array of strings. A missing number is NaN, a missing text ''. */
export interface Columns {
  readonly length: number
  numbers(name: string): Float64Array
  texts(name: string): string[]
}

/**
 * A place where SQL runs. Adapters: DuckDB inside the process, Trino over the network.
 * Every method rejects with a ShoalError; the engine's own error text, which may quote data, never leaves the adapter.
 */
export interface Engine {
  /** Runs statements for their effect. */
  run(sql: string): Promise<void>
  /** A small result as plain rows. */
  rows(sql: string): Promise<Row[]>
  /** A large result as columns. */
  columns(sql: string): Promise<Columns>
  close(): void
}
