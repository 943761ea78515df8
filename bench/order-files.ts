import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '../src/engine/duckdb.ts'
import { text } from '../src/engine/sql.ts'

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
      UnitPrice, CustomerID + ${copy * 100_000} AS CustomerID, Country FROM read_parquet('fixtures/online-retail.parquet')) TO ${text(target)} (FORMAT csv, HEADER ${copy === 0})`)
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
