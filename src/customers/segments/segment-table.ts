import { name } from '../../engine/sql.ts'
import type { Language } from '../../language/language.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { mean, standardDeviation } from '../../numerics/moments.ts'
import { assignToNearest } from '../../numerics/nearest-centre.ts'
import type { Config } from '../../workspace/config.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { contentId } from '../content-id.ts'
import type { Feature, FeatureTable } from '../features/feature.ts'
import { fillMissing } from '../features/fill-missing.ts'
import { valuesOf } from '../features/values-of.ts'
import type { Snapshot } from '../snapshot.ts'
import { chooseK } from './choose-k.ts'
import { columnOf, rounded } from './customers-csv.ts'
import { nameSegments } from './name-segments.ts'
import { readCentres } from './read-centres.ts'
import { rfmGrid } from './rfm-grid.ts'
import { scaleFeatures, toNatural } from './scale.ts'
import { type Segmentation, scatterRows } from './segmentation.ts'
import { type Explaining, explainSegments } from './surrogate.ts'
import { traceWriter } from './trace.ts'

/** How customers are grouped. */
export interface SegmentOptions {
  /** Those that were asked for; absent: the usual ones. */
  features: readonly string[] | undefined
  k: number | undefined
  seed: number
  winsor: number
  raw: boolean
  /** By how much features count; absent: all alike. */
  weights?: ReadonlyMap<string, number> | undefined
  smallest: number
  centersFile: string | undefined
  rfm: Config['rfm']
  trace: ((line: string) => void) | undefined
  /** Of the trace; absent: English. */
  language?: Language
}

export interface FoundSegments {
  segmentation: Segmentation
  /** Mean and standard deviation (divisor n − 1) of each feature that was grouped by, one per segment, and of how many customers it was not known and filled in. */
  table: { feature: string; means: number[]; deviations: number[]; filled: number }[]
  /** Features that were asked for and are the same for all customers. */
  leftOut: string[]
}

const fewest = 3

/**
 * Groups the customers of a table: scales, k-means, rules, names, and the RFM grid beside them.
 * @param known the features to group by, as featureTable gives them
 * @throws ShoalError customers/too-few, customers/all-equal, segments/…
 */
export function segmentTable(snapshot: Snapshot, known: FeatureTable, options: SegmentOptions): FoundSegments {
  const { fills, ...table } = filledTable(known, snapshot)
  const n = table.customers.length
  if (n < fewest) throw new ShoalError('customers/too-few', { customers: n, needed: fewest })
  const { scales, points } = scaleFeatures(table, {
    winsor: options.winsor,
    raw: options.raw,
    weights: options.weights,
  })
  if (scales.length === 0) throw new ShoalError('customers/all-equal', { customers: n })
  const d = scales.length
  const ids = scales.map(({ feature }) => feature.id)
  const columns = ids.map((id) => valuesOf(table, id))
  const choice = chooseK(
    { ids: table.customers, points, dimensions: d },
    {
      seed: options.seed,
      k: options.k,
      centres: options.centersFile === undefined ? undefined : readCentres(options.centersFile, scales),
      onIteration:
        options.trace === undefined ? undefined : traceWriter(scales, options.trace, options.language ?? 'en'),
      limits: { minShare: options.smallest },
    },
  )
  const { k } = choice
  const order = mostValuableFirst(assignToNearest(points, d, choice.clustering.centres).labels, k, columns, ids)
  const centres = Float64Array.from(
    order.flatMap((cluster) => [...choice.clustering.centres.subarray(cluster * d, (cluster + 1) * d)]),
  )
  const { labels, inertia } = assignToNearest(points, d, centres)
  const members = Array.from({ length: k }, (_, segment) =>
    columns.map((column) => column.filter((_, row) => labels[row] === segment)),
  )
  const surrogate = explainSegments(
    table.customers,
    scales.map(({ feature }, j) => explaining(feature, columns[j] ?? new Float64Array(), fills.get(feature.id))),
    labels,
    k,
    options.seed,
  )
  const names = nameSegments(
    scales.map(({ feature }) => feature),
    columns,
    members,
  )
  const hasRfm = ['recency', 'frequency', 'monetary'].every((id) => table.features.some((feature) => feature.id === id))
  const segmentation: Segmentation = {
    version: versionOf(snapshot.id, scales, [...centres]),
    snapshot: snapshot.id,
    ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
    ...(snapshot.window === undefined ? {} : { window: snapshot.window }),
    ...(snapshot.reading.currency === undefined ? {} : { currency: snapshot.reading.currency }),
    customers: n,
    k,
    seed: options.seed,
    winsor: options.raw ? 0 : options.winsor,
    scales,
    centres: Array.from({ length: k }, (_, segment) => [...centres.subarray(segment * d, (segment + 1) * d)]),
    inertia,
    silhouette: choice.silhouette,
    candidates: choice.candidates,
    segments: members.map((of, segment) => ({
      id: `S${segment + 1}`,
      name: names[segment] ?? { en: `S${segment + 1}`, zh: `S${segment + 1}` },
      ownName: false,
      customers: of[0]?.length ?? 0,
      share: (of[0]?.length ?? 0) / n,
      centre: scales.map((scale, j) => toNatural(scale, centres[segment * d + j] ?? 0)),
      ...(surrogate.rules[segment] ?? {
        rule: { conditions: [], customers: 0, precision: 0, recall: 0 },
        otherPaths: 0,
        sql: 'FALSE',
      }),
    })),
    fidelity: surrogate.fidelity,
    ...(hasRfm ? { grid: rfmGrid(table, labels, k, options.rfm) } : {}),
    scatter: scatterOf(table.customers, labels, columns, ids, options.seed),
  }
  return {
    segmentation,
    table: ids.map((feature, j) => ({
      feature,
      means: members.map((of) => mean(of[j] ?? []) ?? 0),
      deviations: members.map((of) => standardDeviation(of[j] ?? []) ?? 0),
      filled: table.filled[table.features.findIndex(({ id }) => id === feature)] ?? 0,
    })),
    leftOut: (options.features ?? []).filter((id) => !ids.includes(id)),
  }
}

/** What is not defined for a customer is filled, by the values in `fills`. */
function filledTable(table: FeatureTable, snapshot: Snapshot): FeatureTable & { fills: Map<string, number> } {
  const filled = table.columns.map((column) => fillMissing(column, snapshot.rules.fill))
  return {
    ...table,
    columns: filled.map(({ values }) => values),
    filled: filled.map(({ count }, j) => count + (table.filled[j] ?? 0)),
    fills: new Map(
      filled.flatMap(({ count, by }, j) => (count > 0 ? [[table.features[j]?.id ?? '', by] as const] : [])),
    ),
  }
}

/** A feature as customers.csv holds it, so that the rules part its rows just as they part the customers. */
function explaining(feature: Feature, column: Float64Array, fill: number | undefined): Explaining {
  const inFile = name(columnOf(feature))
  return {
    id: feature.id,
    column: column.map(rounded),
    sql: fill === undefined ? inFile : `coalesce(${inFile}, ${rounded(fill)})`,
  }
}

/** Clusters in the order of their mean monetary value, or of the first feature where there is none; highest first. */
function mostValuableFirst(
  labels: Uint8Array,
  k: number,
  columns: readonly Float64Array[],
  ids: readonly string[],
): number[] {
  const column = columns[Math.max(0, ids.indexOf('monetary'))] ?? new Float64Array()
  const means = Array.from(
    { length: k },
    (_, cluster) => mean(column.filter((_, row) => labels[row] === cluster)) ?? Number.NEGATIVE_INFINITY,
  )
  return Array.from(means.keys()).sort((a, b) => (means[b] ?? 0) - (means[a] ?? 0) || a - b)
}

function scatterOf(
  customers: readonly string[],
  labels: Uint8Array,
  columns: readonly Float64Array[],
  ids: readonly string[],
  seed: number,
): Segmentation['scatter'] {
  const x = Math.max(0, ids.indexOf('recency'))
  const monetary = ids.indexOf('monetary')
  const y = monetary >= 0 && monetary !== x ? monetary : ids.length > 1 ? (x === 0 ? 1 : 0) : x
  const rows = hashOrder(customers, seed).subarray(0, scatterRows).toSorted()
  const points = Array.from(rows, (row) => ({
    x: columns[x]?.[row] ?? 0,
    y: columns[y]?.[row] ?? 0,
    segment: labels[row] ?? 0,
  }))
  return { x: ids[x] ?? '', y: ids[y] ?? '', points }
}

function versionOf(snapshot: string, scales: unknown, centres: readonly number[]): string {
  return contentId([snapshot, scales, centres])
}
