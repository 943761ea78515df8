import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '../src/engine/duckdb.ts'
import { text } from '../src/engine/sql.ts'

/** SQL of Online Retail as it is. */
export const retail = `read_parquet(${text(join(import.meta.dirname, '../fixtures/online-retail.parquet'))})`

/** Writes what a query comes to. */
export async function write(path: string, query: string, format: 'parquet' | 'csv'): Promise<void> {
  const engine = await openDuckDb()
  await engine.run(`COPY (${query}) TO ${text(path)} (FORMAT ${format})`)
  engine.close()
}

/**
 * SQL of lines of the days after Online Retail so many times over: of as many customers and products whatever the times, about 2 % of
 * them returns. Another round has orders of its own.
 */
export const laterLines = (lines: number, times: number, round: number): string =>
  `SELECT 'N${round}' || InvoiceNo AS InvoiceNo, StockCode, Description, Quantity,
    strftime(TIMESTAMP '2011-12-10 08:00:00' + INTERVAL (n // 100) MINUTE, '%Y-%m-%d %H:%M:%S') AS InvoiceDate, UnitPrice,
    CustomerID + (CustomerID % ${times}) * 100000 AS CustomerID, Country
  FROM (SELECT *, row_number() OVER () AS n FROM ${retail} WHERE CustomerID IS NOT NULL AND right(InvoiceNo, 2) < '03' LIMIT ${lines})`

/** Online Retail as CSV, `times` over with customer ids shifted so that every copy has customers of its own; made once. */
export async function orderFile(times: number): Promise<string> {
  const folder = join(tmpdir(), 'shoal-bench')
  const path = join(folder, `online-retail-x${times}.csv`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const engine = await openDuckDb()
  const copies = Array.from({ length: times }, (_, copy) => join(folder, `copy-${copy}.csv`))
  for (const [copy, target] of copies.entries()) {
    await engine.run(`COPY (SELECT InvoiceNo, StockCode, Description, Quantity, strftime(InvoiceDate, '%Y-%m-%d %H:%M:%S') AS InvoiceDate,
      UnitPrice, CustomerID + ${copy * 100_000} AS CustomerID, Country FROM ${retail}) TO ${text(target)} (FORMAT csv, HEADER ${copy === 0})`)
  }
  engine.close()
  const { openSync, closeSync, writeSync, rmSync } = await import('node:fs')
  const temporary = `${path}.tmp`
  const out = openSync(temporary, 'w')
  for (const copy of copies) {
    writeSync(out, readFileSync(copy))
    rmSync(copy)
  }
  closeSync(out)
  renameSync(temporary, path)
  return path
}
