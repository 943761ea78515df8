import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { forgetLines } from '../cleaning/prepare-lines.ts'
import type { FeatureTable } from '../features/feature.ts'
import { featureTable, usualFeatures } from '../features/feature-table.ts'
import { valuesOf } from '../features/values-of.ts'
import { assign } from '../profiles/describe-segments.ts'
import type { Snapshot } from '../snapshot.ts'
import { rfmGrid } from './rfm-grid.ts'
import { type Segmentation, scatterRows } from './segmentation.ts'

/** A snapshot and where its files are. */
export interface Located {
  snapshot: Snapshot
  folder: string
}

/** Name of the file with the customers that came to be in another segment: customer, from, to (S1, …; from is empty for new ones), at. */
const movesFile = 'moves.parquet'

/**
 * Assigns all customers of a snapshot by a standing segmentation: its centres, scales and limits stay as they are, the sizes of the
 * segments are counted anew. Writes who moved since the snapshot before.
 */
export async function reassign(
  engine: Engine,
  before: Located,
  after: Located,
  standing: Segmentation,
): Promise<{ segmentation: Segmentation; moved: number }> {
  const old = await assigned(engine, before, standing)
  const now = await assigned(engine, after, standing)
  const moved = await writeMoves(engine, old, now, after)
  const { table, labels, distances } = now
  const { snapshot } = after
  const n = labels.length
  const sizes = new Array<number>(standing.k).fill(0)
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  const { grid, scatter } = standing
  const x = valuesOf(table, scatter.x)
  const y = valuesOf(table, scatter.y)
  const segmentation: Segmentation = {
    ...standing,
    snapshot: snapshot.id,
    ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
    ...(snapshot.window === undefined ? {} : { window: snapshot.window }),
    customers: n,
    inertia: distances.reduce((sum, distance) => sum + distance ** 2, 0),
    segments: standing.segments.map((segment, index) => ({
      ...segment,
      customers: sizes[index] ?? 0,
      share: (sizes[index] ?? 0) / n,
    })),
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
  return { segmentation, moved }
}

interface Assigned {
  table: FeatureTable
  labels: Uint8Array
  distances: Float64Array
}

async function assigned(engine: Engine, { snapshot, folder }: Located, standing: Segmentation): Promise<Assigned> {
  const needed = standing.scales.map(({ feature }) => feature.id)
  const shown = standing.grid === undefined ? [] : usualFeatures(snapshot)
  // Lines of another snapshot may be open.
  await forgetLines(engine)
  const table = await featureTable(engine, snapshot, folder, [
    ...new Set([...needed, ...shown, standing.scatter.x, standing.scatter.y]),
  ])
  return { table, ...assign(table, standing, snapshot) }
}

async function writeMoves(
  engine: Engine,
  old: Assigned,
  now: Assigned,
  { snapshot, folder }: Located,
): Promise<number> {
  const idOf = (label: number | undefined): string => (label === undefined ? '' : `S${label + 1}`)
  const labels = new Map(old.table.customers.map((customer, row) => [customer, old.labels[row]]))
  const moves = now.table.customers.flatMap((customer, row) => {
    const from = labels.get(customer)
    return from === now.labels[row] ? [] : [{ customer, from: idOf(from), to: idOf(now.labels[row]) }]
  })
  await engine.load('moves', [
    { name: 'customer', values: moves.map(({ customer }) => customer) },
    { name: 'from', values: moves.map(({ from }) => from) },
    { name: 'to', values: moves.map(({ to }) => to) },
  ])
  await engine.run(
    `COPY (SELECT *, ${text(snapshot.asOf ?? '')} AS at FROM moves) TO ${text(join(folder, movesFile))} (FORMAT parquet)`,
  )
  return moves.filter(({ from }) => from !== '').length
}
