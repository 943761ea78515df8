import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportOptions, importFiles } from '../../src/customers/import-files.ts'
import { findSegments } from '../../src/customers/segments/find-segments.ts'
import type { Snapshot } from '../../src/customers/snapshot.ts'
import { findFiles } from '../../src/customers/sources/find-files.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { CleaningRules, Config } from '../../src/workspace/config.ts'

/** An import in a folder that goes with it. */
export interface Imported {
  engine: Engine
  folder: string
  snapshot: Snapshot
  close: () => void
}

type Settings = Partial<Omit<ImportOptions, 'rules'>> & { rules?: Partial<CleaningRules> }

/** Imports files that exist. */
export async function snapshotOfFiles(paths: string[], { rules, ...options }: Settings = {}): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-test-'))
  const engine = await openDuckDb()
  const close = (): void => {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const snapshot = await importFiles(engine, findFiles(paths), folder, {
      columns: {},
      asOf: undefined,
      currency: undefined,
      progress: () => undefined,
      ...options,
      rules: CleaningRules.parse(rules ?? {}),
    })
    return { engine, folder, snapshot, close }
  } catch (error) {
    close()
    throw error
  }
}

/** Writes a text to a file of its own and imports it. */
export async function snapshotOfText(
  text: string | Buffer,
  options: Settings & { name?: string } = {},
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-source-'))
  const path = join(folder, options.name ?? 'orders.csv')
  writeFileSync(path, text)
  try {
    return await snapshotOfFiles([path], options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Finds segments of an import with the usual settings, or others. */
export function segmentsOf(
  { engine, snapshot, folder }: Imported,
  options: Partial<Parameters<typeof findSegments>[3]> = {},
) {
  const { scale: _scale, ...usual } = Config.parse({}).segments
  return findSegments(engine, snapshot, folder, {
    features: undefined,
    k: undefined,
    seed: usual.seed,
    winsor: usual.winsor,
    raw: false,
    smallest: usual.smallest,
    centersFile: undefined,
    rfm: Config.parse({}).rfm,
    trace: undefined,
    progress: () => undefined,
    ...options,
  })
}
