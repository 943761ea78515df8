import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance, type Json } from '@duckdb/node-api'
import { ShoalError } from '../workspace/errors.ts'
import type { Cell, Columns, Engine, LoadColumn, Row } from './engine.ts'
import { name } from './sql.ts'

/** How much memory DuckDB may use before it spills to disk; the process itself needs about 150 MB more. */
const memoryLimit = '640MB'

/**
 * DuckDB inside this process, in memory: no database file is locked. Nothing is downloaded: extensions stay off.
 * Times are shown in UTC, whatever the machine's zone.
 * @param spill the folder that it makes when it must spill to disk, and removes on close; below the system's temporary
 * folder where none is given
 * @param lasting whether the process goes on for long: then memory goes back to the system after each task
 * @throws ShoalError workspace/disk-full, workspace/read-only, internal/engine
 */
export async function openDuckDb(signal?: AbortSignal, spill = usualSpill(), lasting = false): Promise<Engine> {
  const { instance, connection } = await connect(spill, lasting)
  const interrupt = (): void => connection.interrupt()
  signal?.addEventListener('abort', interrupt)
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (signal?.aborted) throw new ShoalError('run/cancelled', {})
    try {
      return await work()
    } catch (error) {
      throw signal?.aborted ? new ShoalError('run/cancelled', {}) : engineError(error)
    }
  }
  return {
    run: (sql) => guarded(async () => void (await connection.run(sql))),
    rows: (sql) => guarded(() => readRows(connection, sql)),
    columns: (sql) => guarded(() => readColumns(connection, sql)),
    load: (table, columns) => guarded(() => loadColumns(connection, table, columns)),
    interrupt,
    close: () => {
      signal?.removeEventListener('abort', interrupt)
      connection.closeSync()
      instance.closeSync()
      rmSync(spill, { recursive: true, force: true })
    },
  }
}

const usualSpill = (): string => join(tmpdir(), `shoal-${process.pid}-${randomBytes(4).toString('hex')}`)

async function connect(
  spill: string,
  lasting: boolean,
): Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> {
  let instance: DuckDBInstance | undefined
  try {
    instance = await DuckDBInstance.create(':memory:', {
      memory_limit: memoryLimit,
      temp_directory: spill,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      // The system keeps what was read of files; a process that runs for long would fill up to its limit with it.
      enable_external_file_cache: 'false',
      ...(lasting ? { allocator_flush_threshold: '8MB', allocator_bulk_deallocation_flush_threshold: '32MB' } : {}),
    })
    const connection = await instance.connect()
    await connection.run(`SET TimeZone = 'UTC'`)
    return { instance, connection }
  } catch (error) {
    instance?.closeSync()
    throw engineError(error)
  }
}

async function readRows(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql)
  return reader
    .getRowObjectsJson()
    .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)])))
}

function cell(value: Json): Cell {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

async function readColumns(connection: DuckDBConnection, sql: string): Promise<Columns> {
  const result = await connection.run(sql)
  const names = result.columnNames()
  const chunks = Array.from({ length: result.chunkCount }, (_, index) => result.getChunk(index))
  const length = result.rowCount
  // Numbers and texts are read by loops of their own: one for both takes several times as long.
  return {
    length,
    numbers: (column) => {
      const index = names.indexOf(column)
      const into = new Float64Array(length)
      let row = 0
      for (const chunk of chunks) {
        const vector = chunk.getColumnVector(index)
        const { itemCount } = vector
        for (let i = 0; i < itemCount; i++) {
          const value = vector.getItem(i)
          into[row++] = typeof value === 'number' ? value : value === null ? Number.NaN : Number(value)
        }
      }
      return into
    },
    texts: (column) => {
      const index = names.indexOf(column)
      const into = new Array<string>(length)
      let row = 0
      for (const chunk of chunks) {
        const vector = chunk.getColumnVector(index)
        const { itemCount } = vector
        for (let i = 0; i < itemCount; i++) {
          const value = vector.getItem(i)
          into[row++] = typeof value === 'string' ? value : value === null ? '' : String(value)
        }
      }
      return into
    },
  }
}

async function loadColumns(connection: DuckDBConnection, table: string, columns: readonly LoadColumn[]): Promise<void> {
  const isNumbers = (values: LoadColumn['values']): values is Float64Array => values instanceof Float64Array
  const types = columns.map(({ name: column, values }) => `${name(column)} ${isNumbers(values) ? 'DOUBLE' : 'VARCHAR'}`)
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${name(table)} (${types.join(', ')})`)
  const appender = await connection.createAppender(table, null, 'temp')
  const length = columns[0]?.values.length ?? 0
  for (let row = 0; row < length; row++) {
    for (const { values } of columns) {
      const value = values[row]
      if (typeof value === 'string') appender.appendVarchar(value)
      else if (value === undefined || Number.isNaN(value)) appender.appendNull()
      else appender.appendDouble(value)
    }
    appender.endRow()
  }
  appender.closeSync()
}

/** The engine's own words quote the data, so only the kind of failure is passed on. */
function engineError(error: unknown): ShoalError {
  const message = error instanceof Error ? error.message : String(error)
  if (/no space left|disk is full|could not write|ENOSPC|max_temp_directory_size/i.test(message)) {
    return new ShoalError('workspace/disk-full', { folder: '.' }, error)
  }
  // What it makes by itself is the folder to spill into.
  const refused = /^IO Error: Failed to create directory "(.*)": /s.exec(message)?.[1]
  if (refused !== undefined) return new ShoalError('workspace/read-only', { folder: dirname(refused) }, error)
  const kind = /^([A-Z][A-Za-z -]*(?:Error|Exception))/.exec(message)?.[1] ?? 'unknown error'
  return new ShoalError('internal/engine', { detail: kind }, error)
}
