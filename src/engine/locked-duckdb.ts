import { DuckDBInstance } from '@duckdb/node-api'
import { ShoalError } from '../workspace/errors.ts'
import type { Cell } from './engine.ts'
import { filePath, name } from './sql.ts'

/** A DuckDB that holds some tables and reaches nothing else: no file, no network, no setting. */
export interface LockedDuckDb {
  /**
   * Rows of a query, as lists of values in the order of its columns.
   * @param signal ends the query
   * @throws ShoalError run/cancelled, internal/engine; the engine's own words, which quote data, are not passed on
   */
  rows: (sql: string, signal: AbortSignal) => Promise<Cell[][]>
  run: (sql: string, signal: AbortSignal) => Promise<void>
  close: () => void
}

/**
 * Loads tables into an instance of its own, then switches external access off and locks the configuration. It never spills to disk.
 * @param tables names, and the Parquet files with their rows
 */
export async function openLockedDuckDb(
  tables: readonly { table: string; file: string }[],
  memory = '512MB',
): Promise<LockedDuckDb> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    temp_directory: '',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  })
  const connection = await instance.connect()
  try {
    for (const { table, file } of tables)
      await connection.run(`CREATE TABLE ${name(table)} AS SELECT * FROM read_parquet(${filePath(file)})`)
    await connection.run(`SET TimeZone = 'UTC'; SET ieee_floating_point_ops = true; SET max_expression_depth = 200;
      SET enable_external_access = false; SET lock_configuration = true`)
  } catch (error) {
    connection.closeSync()
    instance.closeSync()
    throw new ShoalError('internal/engine', { detail: 'load' }, error)
  }
  const asking = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    if (signal.aborted) throw new ShoalError('run/cancelled', {})
    const interrupt = (): void => connection.interrupt()
    signal.addEventListener('abort', interrupt)
    try {
      return await work()
    } catch (error) {
      throw signal.aborted
        ? new ShoalError('run/cancelled', {})
        : new ShoalError('internal/engine', { detail: 'query' }, error)
    } finally {
      signal.removeEventListener('abort', interrupt)
    }
  }
  return {
    run: (sql, signal) => asking(async () => void (await connection.run(sql)), signal),
    rows: (sql, signal) =>
      asking(async () => {
        const reader = await connection.runAndReadAll(sql)
        return reader
          .getRowsJson()
          .map((row) =>
            row.map((value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)),
          )
      }, signal),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
