import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareLines } from '../../customers/cleaning/prepare-lines.ts'
import { type ImportOptions, importFiles } from '../../customers/import-files.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import { findFiles } from '../../customers/sources/find-files.ts'
import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'

/** How an export of orders is read and cleaned. */
export type OrderOptions = Omit<ImportOptions, 'progress' | 'asOf'>

/**
 * Reads an export of orders, cleaned as an import does, into used_lines while some work is done with it; nothing of it is kept.
 * @throws ShoalError results/not-orders, and whatever an import can fail with
 */
export async function withOrders<T>(
  engine: Engine,
  file: string,
  options: OrderOptions,
  work: (snapshot: Snapshot, folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-results-'))
  try {
    const snapshot = await importFiles(engine, findFiles([file]), folder, {
      ...options,
      asOf: undefined,
      progress: () => undefined,
    })
    if (snapshot.reading.kind !== 'orders') throw new ShoalError('results/not-orders', { file })
    await prepareLines(engine, snapshot, folder)
    return await work(snapshot, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
