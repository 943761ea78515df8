import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFiles } from '../../customers/sources/find-files.ts'
import { headOf } from '../../customers/sources/ingest.ts'
import { rawName } from '../../customers/sources/raw-file.ts'
import { readAll } from '../../customers/sources/read-files.ts'
import { unpack } from '../../customers/sources/unpack.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { anyArm, type Metric, type Trial } from '../analysis/trial.ts'
import { dimensionFrom } from './dimension-from.ts'
import { numbersFrom } from './numbers-from.ts'

/** What the columns of a file are in an experiment. */
export interface TrialColumns {
  /** Tells the arm of each unit. */
  arm: string
  /** The value of it of those who got nothing. */
  holdout: string
  /** Outcomes. */
  metrics: readonly string[]
  /** What units part into groups by, known before. */
  by: readonly string[]
  /** Numbers that were known before, for adjusting. */
  before: readonly string[]
}

/** More arms than this are no arms but something else. */
const mostArms = 20

/**
 * Reads an experiment that was run elsewhere, a row per unit that was assigned. Rows are put in the order of what stands in them, so that no figure depends on that
 * of the file.
 * @returns the trial, and how many records of the file could not be read
 * @throws ShoalError experiment/…, file/…
 */
export async function readTrial(
  engine: Engine,
  file: string,
  columns: TrialColumns,
): Promise<{ trial: Trial; unreadable: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-experiment-'))
  try {
    const { files } = await unpack(findFiles([file]), folder)
    const heads = await Promise.all(files.map((each) => headOf(engine, each)))
    const read = await readAll(engine, files, { folder, prefix: '', copies: folder }, heads, {})
    const headers = heads[0]?.headers ?? []
    const wanted = [columns.arm, ...columns.metrics, ...columns.by, ...columns.before]
    for (const column of wanted)
      if (!headers.includes(column)) throw new ShoalError('experiment/column', { file, column, found: headers })
    const paths = read.files.map(({ raw }) => filePath(join(folder, raw)))
    const rows = await engine.columns(
      `SELECT ${[...new Set(wanted)].map((header) => `coalesce(trim(${name(rawName(header))}::VARCHAR), '') AS ${name(header)}`).join(', ')}
       FROM read_parquet([${paths.join(', ')}]) ORDER BY ALL`,
    )
    const numbers = (column: string): Float64Array => numbersFrom(rows.texts(column), { file, column })
    return {
      trial: {
        ...armsFrom(rows.texts(columns.arm), file, columns),
        metrics: columns.metrics.map((column) => metricFrom(column, numbers(column))),
        dimensions: columns.by.map((column) => dimensionFrom(column, rows.texts(column), file)),
        before: columns.before.map(numbers),
      },
      unreadable: read.files.reduce((sum, { badRows }) => sum + badRows.length, 0),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function armsFrom(
  texts: readonly string[],
  file: string,
  { arm: column, holdout }: TrialColumns,
): Pick<Trial, 'arms' | 'arm' | 'holdout'> {
  const found = [...new Set(texts)].sort()
  if (!found.includes(holdout))
    throw new ShoalError('experiment/holdout', { file, column, holdout, found: found.slice(0, mostArms) })
  // Whoever has an empty cell may have been assigned to any arm.
  if (holdout !== '' && found.includes(''))
    throw new ShoalError('experiment/arm-empty', { file, column, rows: texts.filter((text) => text === '').length })
  if (found.includes(anyArm)) throw new ShoalError('experiment/arm-any', { file, column, arm: anyArm })
  if (found.length < 2 || found.length > mostArms)
    throw new ShoalError('experiment/arms', { file, column, arms: found.length, most: mostArms })
  const arms = [holdout, ...found.filter((arm) => arm !== holdout)]
  const places = new Map(arms.map((arm, place) => [arm, place]))
  return { arms, arm: Uint8Array.from(texts, (text) => places.get(text) ?? 0), holdout: 0 }
}

/** What is 0 or 1 throughout is a rate. */
const metricFrom = (column: string, values: Float64Array): Metric => ({
  name: column,
  kind: values.every((value) => value === 0 || value === 1) ? 'rate' : 'amount',
  values,
})
