import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath, text } from '../../engine/sql.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { customersFile } from '../cleaning/customers-file.ts'
import { totalsBefore } from '../cleaning/merge-totals.ts'
import { writeWhole } from '../cleaning/order-totals.ts'
import { forgetLines } from '../cleaning/prepare-lines.ts'
import { seenFromBeside } from '../companions/companion.ts'
import type { FeatureTable } from '../features/feature.ts'
import { featureTable, usualFeatures } from '../features/feature-table.ts'
import { fillMissing } from '../features/fill-missing.ts'
import { valuesOf } from '../features/values-of.ts'
import { assign } from '../profiles/describe-segments.ts'
import { foldersOf, inParts, type Snapshot } from '../snapshot.ts'
import { partsOfCompanions } from './assign-later.ts'
import { rfmGrid } from './rfm-grid.ts'
import { type Segmentation, scatterRows } from './segmentation.ts'

/** A snapshot and where its files are. */
export interface Located {
  snapshot: Snapshot
  folder: string
}

/** Name of the file with the customers of added files: customer, from (empty for new ones), to (empty for those of whom no line is left), at. */
export const assignedFile = 'assigned.parquet'
/** Name of the file with those whom time alone moved, written when all were assigned anew: the same columns. */
export const movesFile = 'moves.parquet'

/**
 * Assigns the customers of added files by a standing segmentation: its centres, scales and limits stay as they are. The others, whose
 * recency changed and nothing else, are assigned when a reader next needs all of them (assignAll). Needs writeMergedTotals.
 */
export async function assignAdded(
  engine: Engine,
  before: Located,
  after: Located,
  standing: Segmentation,
): Promise<{ segmentation: Segmentation; moved: number }> {
  const old = await assigned(engine, before, standing, totalsBefore)
  const now = await assigned(
    engine,
    after,
    standing,
    `(SELECT * FROM read_parquet(${filePath(join(after.folder, customersFile))}) WHERE first_time IS NOT NULL)`,
  )
  const labels = new Map(old.table.customers.map((customer, row) => [customer, old.labels[row]]))
  const there = new Set(now.table.customers)
  const rows: Move[] = [
    ...now.table.customers.map((customer, row) => ({ customer, from: labels.get(customer), to: now.labels[row] })),
    ...[...labels].flatMap(([customer, from]) => (there.has(customer) ? [] : [{ customer, from, to: undefined }])),
  ]
  await writeMoves(engine, rows, after, assignedFile)
  const { snapshot } = after
  const { snapshot: was } = before
  const counted = standing.counted ?? {
    parts: foldersOf(was).length,
    ...(was.asOf === undefined ? {} : { asOf: was.asOf }),
    ...partsOfCompanions(was),
  }
  const left = (index: number): number => rows.filter(({ from, to }) => from === index && to !== index).length
  const came = (index: number): number => rows.filter(({ from, to }) => from !== index && to === index).length
  const sizes = standing.segments.map(({ customers }, index) => Math.max(0, customers + came(index) - left(index)))
  return {
    segmentation: { ...sized(standing, snapshot, sizes), counted },
    moved: rows.filter(({ from, to }) => from !== undefined && to !== undefined && from !== to).length,
  }
}

/**
 * Assigns all customers of a snapshot by a standing segmentation and counts everything anew. Where only the customers of added files
 * were assigned since, writes whom time moved.
 */
export async function assignAll(engine: Engine, at: Located, standing: Segmentation): Promise<Segmentation> {
  const now = await assigned(engine, at, standing)
  const { counted, ...settled } = standing
  if (counted !== undefined)
    await writeMoves(engine, await lastKnown(engine, at, standing, counted, now), at, movesFile)
  const { table, labels, distances } = now
  const sizes = new Array<number>(standing.k).fill(0)
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  const { grid, scatter } = standing
  const shown = (id: string): Float64Array => fillMissing(valuesOf(table, id), at.snapshot.rules.fill).values
  const [x, y] = [shown(scatter.x), shown(scatter.y)]
  return {
    ...sized(settled, at.snapshot, sizes),
    inertia: distances.reduce((sum, distance) => sum + distance ** 2, 0),
    ...(grid === undefined ? {} : { grid: rfmGrid(table, labels, standing.k, grid) }),
    scatter: {
      ...scatter,
      points: Array.from(hashOrder(table.customers, standing.seed).subarray(0, scatterRows).toSorted(), (row) => ({
        x: x[row] ?? 0,
        y: y[row] ?? 0,
        segment: labels[row] ?? 0,
      })),
    },
  }
}

/** A segmentation of another snapshot, with these sizes. */
function sized(standing: Segmentation, snapshot: Snapshot, sizes: readonly number[]): Segmentation {
  const n = sizes.reduce((a, b) => a + b, 0)
  return {
    ...standing,
    snapshot: snapshot.id,
    ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
    ...(snapshot.window === undefined ? {} : { window: snapshot.window }),
    customers: n,
    segments: standing.segments.map((segment, index) => ({
      ...segment,
      customers: sizes[index] ?? 0,
      share: (sizes[index] ?? 0) / n,
    })),
  }
}

interface Move {
  customer: string
  from: number | undefined
  to: number | undefined
}

/** Who is in another segment than when last looked at: all when all were counted, those of added files when they came. */
async function lastKnown(
  engine: Engine,
  { snapshot, folder }: Located,
  standing: Segmentation,
  { parts, asOf, companions = {} }: NonNullable<Segmentation['counted']>,
  now: Assigned,
): Promise<Move[]> {
  const folders = inParts(snapshot, '.').map((part) => join(folder, part))
  const { earlier: _earlier, companions: beside = [], ...rest } = snapshot
  const then: Snapshot = {
    ...rest,
    ...(parts > 1 ? { earlier: foldersOf(snapshot).slice(0, parts - 1) } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    companions: beside.map((companion) => {
      const { parts, ...own } = seenFromBeside(companion, snapshot.folder)
      return { ...own, parts: parts.slice(0, companions[companion.kind]) }
    }),
  }
  const old = await assigned(engine, { snapshot: then, folder: folders[parts - 1] ?? folder }, standing)
  const labels = new Map(old.table.customers.map((customer, row) => [customer, old.labels[row]]))
  for (const part of folders.slice(parts)) {
    const file = join(part, assignedFile)
    if (!existsSync(file)) continue
    const rows = await engine.columns(`SELECT customer, "to" FROM read_parquet(${filePath(file)})`)
    const to = rows.texts('to')
    for (const [row, customer] of rows.texts('customer').entries()) labels.set(customer, Number(to[row]?.slice(1)) - 1)
  }
  return now.table.customers
    .map((customer, row) => ({ customer, from: labels.get(customer), to: now.labels[row] }))
    .filter(({ from, to }) => from !== to)
}

interface Assigned {
  table: FeatureTable
  labels: Uint8Array
  distances: Float64Array
}

/** @param totals SQL of the totals of the customers in question; of all where none is given */
async function assigned(
  engine: Engine,
  { snapshot, folder }: Located,
  standing: Segmentation,
  totals?: string,
): Promise<Assigned> {
  const needed = standing.scales.map(({ feature }) => feature.id)
  const shown = standing.grid === undefined || totals !== undefined ? [] : usualFeatures(snapshot)
  const pictured = totals === undefined ? [standing.scatter.x, standing.scatter.y] : []
  // Lines of another snapshot may be open.
  await forgetLines(engine)
  const table = await featureTable(engine, snapshot, folder, [...new Set([...needed, ...shown, ...pictured])], totals)
  return { table, ...assign(table, standing, snapshot) }
}

async function writeMoves(
  engine: Engine,
  rows: readonly Move[],
  { snapshot, folder }: Located,
  file: string,
): Promise<void> {
  const idOf = (label: number | undefined): string => (label === undefined ? '' : `S${label + 1}`)
  await engine.load('moves', [
    { name: 'customer', values: rows.map(({ customer }) => customer) },
    { name: 'from', values: rows.map(({ from }) => idOf(from)) },
    { name: 'to', values: rows.map(({ to }) => idOf(to)) },
  ])
  await writeWhole(engine, `SELECT *, ${text(snapshot.asOf ?? '')} AS at FROM moves`, join(folder, file))
}
