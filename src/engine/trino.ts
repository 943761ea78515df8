import { BasicAuth, type QueryResult, Trino } from 'trino-client'
import { ShoalError } from '../workspace/errors.ts'
import { trino as dialect } from './dialect.ts'
import type { Cell, Columns, Engine, LoadColumn, Row } from './engine.ts'

/** Where a Trino cluster is, and what names without a catalog mean there. */
export interface TrinoSettings {
  server: string
  user: string
  password?: string
  catalog?: string
  schema?: string
}

/** Rows of one INSERT: a query's text may have a million characters. */
const rowsAtOnce = 1_000

/**
 * A Trino cluster. Results come as columns, whatever their size; tables that are loaded are tables of the catalog and schema, since Trino has
 * no temporary ones.
 * @throws ShoalError from every method: internal/engine, run/cancelled
 */
export function openTrino(settings: TrinoSettings, signal?: AbortSignal): Engine {
  const { server, user, password, catalog, schema } = settings
  const client = Trino.create({
    server,
    ...(catalog === undefined ? {} : { catalog }),
    ...(schema === undefined ? {} : { schema }),
    auth: new BasicAuth(user, password),
  })
  const ask = (sql: string): Promise<Table> => readTable(client, sql, signal)
  return {
    run: async (sql) => void (await ask(sql)),
    rows: async (sql) => rowsOf(await ask(sql)),
    columns: async (sql) => columnsOf(await ask(sql)),
    load: (table, columns) => loadTable(ask, table, columns),
    close: () => undefined,
  }
}

/** A result as it came: the names of its columns, and its rows. */
interface Table {
  names: string[]
  data: unknown[][]
}

async function readTable(client: Trino, sql: string, signal: AbortSignal | undefined): Promise<Table> {
  const table: Table = { names: [], data: [] }
  try {
    for await (const part of await client.query(sql)) {
      if (signal?.aborted) {
        await client.cancel(part.id)
        throw new ShoalError('run/cancelled', {})
      }
      takePart(table, part)
    }
  } catch (error) {
    throw error instanceof ShoalError ? error : new ShoalError('internal/engine', { detail: kindOf(error) }, error)
  }
  return table
}

function takePart(table: Table, { columns, data, error }: QueryResult): void {
  // Trino's own words quote the data, so only the kind of failure is passed on.
  if (error !== undefined && error !== null)
    throw new ShoalError('internal/engine', { detail: `Trino ${error.errorName}` }, error)
  if (columns !== undefined) table.names = columns.map(({ name }) => name)
  for (const row of data ?? []) table.data.push(row)
}

/** What a failed request was: its code or class, and nothing of what was asked. */
function kindOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return code ?? (error instanceof Error ? error.name : 'unknown error')
}

const rowsOf = ({ names, data }: Table): Row[] =>
  data.map((row) => Object.fromEntries(names.map((name, at) => [name, cell(row[at])])))

const cell = (value: unknown): Cell => {
  if (value === null || value === undefined) return null
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value)
}

function columnsOf({ names, data }: Table): Columns {
  const at = (name: string): number => names.indexOf(name)
  return {
    length: data.length,
    numbers: (name) => {
      const place = at(name)
      return Float64Array.from(data, (row) => (row[place] === null ? Number.NaN : Number(row[place])))
    },
    texts: (name) => {
      const place = at(name)
      return data.map((row) => (row[place] === null ? '' : String(row[place])))
    },
  }
}

async function loadTable(
  ask: (sql: string) => Promise<Table>,
  table: string,
  columns: readonly LoadColumn[],
): Promise<void> {
  const isNumbers = (values: LoadColumn['values']): boolean => values instanceof Float64Array
  const types = columns.map(
    ({ name, values }) => `${dialect.name(name)} ${isNumbers(values) ? dialect.types.number : dialect.types.text}`,
  )
  await ask(`DROP TABLE IF EXISTS ${dialect.name(table)}`)
  await ask(`CREATE TABLE ${dialect.name(table)} (${types.join(', ')})`)
  const length = columns[0]?.values.length ?? 0
  for (let from = 0; from < length; from += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, length - from) }, (_, i) =>
      columns.map(({ values }) => literal(values[from + i])),
    )
    await ask(`INSERT INTO ${dialect.name(table)} VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`)
  }
}

function literal(value: string | number | undefined): string {
  if (typeof value === 'string') return dialect.text(value)
  return value === undefined || Number.isNaN(value) ? 'NULL' : `DOUBLE '${value}'`
}
