import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { customersFile } from '../../customers/cleaning/customers-file.ts'
import { type ImportOptions, importFiles } from '../../customers/import-files.ts'
import { findFiles } from '../../customers/sources/find-files.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'

/**
 * The customers who bought something in an export of orders, read and cleaned as an import does.
 * @throws ShoalError results/not-orders, and whatever an import can fail with
 */
export async function customersWithOrders(
  engine: Engine,
  file: string,
  options: Omit<ImportOptions, 'progress' | 'asOf'>,
): Promise<ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-results-'))
  try {
    const { reading } = await importFiles(engine, findFiles([file]), folder, {
      ...options,
      asOf: undefined,
      progress: () => undefined,
    })
    if (reading.kind !== 'orders') throw new ShoalError('results/not-orders', { file })
    const rows = await engine.columns(
      `SELECT customer FROM read_parquet(${filePath(join(folder, customersFile))}) WHERE orders > 0`,
    )
    return new Set(rows.texts('customer'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
