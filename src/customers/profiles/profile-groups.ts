import type { Engine, LoadColumn } from '../../engine/engine.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import type { FeatureTable } from '../features/feature.ts'
import { valuesOf } from '../features/values-of.ts'
import type { Snapshot } from '../snapshot.ts'
import { countSales, type ProductProfiles, productProfiles } from './product-profiles.ts'
import type { Profile, Profiles, ValueShare } from './profile.ts'
import { summarise } from './summarise.ts'
import { valueShares } from './value-shares.ts'

/** Customers and the segments they are in. */
export interface Segmented {
  /** The rows of a table of all features that are theirs. */
  rows: Uint32Array
  /** The segment of each of them, from 0. */
  labels: Uint8Array
  k: number
}

/**
 * Describes groups of customers one after the other, each as a whole and by its segments, in figures. What lies in files
 * is counted once for all of them, and what is described is not held.
 * @param all the customers of all groups, @param tableOf all features of the customers of a group, in the order of its rows
 */
export async function* profileGroups(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  all: readonly string[],
  groups: readonly Segmented[],
  tableOf: (group: Segmented) => FeatureTable,
): AsyncGenerator<Profiles> {
  const orders = snapshot.reading.kind === 'orders'
  if (orders) await prepareLines(engine, snapshot, folder)
  await engine.load('assignment', assignmentOf(all, groups))
  const { product, description } = snapshot.reading.mapping
  const hasProducts = orders && (product ?? description) !== undefined
  if (hasProducts) await countSales(engine)
  const sizes = groups.map(({ labels, k }) => sizesOf(labels, k))
  const values = await valueShares(engine, snapshot, folder, sizes)
  let first = 0
  for (const [place, group] of groups.entries()) {
    const products = hasProducts ? await productProfiles(engine, sizes[place] ?? [], first) : []
    first += group.k
    yield profilesOf(tableOf(group), group, { orders, products, values: values[place] ?? [] })
  }
}

/** The columns of the table assignment: the segments of all groups are numbered through. */
function assignmentOf(all: readonly string[], groups: readonly Segmented[]): LoadColumn[] {
  const customers: string[] = []
  const segments = new Float64Array(groups.reduce((sum, { rows }) => sum + rows.length, 0))
  let first = 0
  for (const { rows, labels, k } of groups) {
    for (const [i, row] of rows.entries()) {
      segments[customers.length] = first + (labels[i] ?? 0)
      customers.push(all[row] ?? '')
    }
    first += k
  }
  return [
    { name: 'customer', values: customers },
    { name: 'segment', values: segments },
  ]
}

/** What was counted of a group beside the features of its customers: of all of them first, then of each segment. */
interface Counted {
  orders: boolean
  products: ProductProfiles[]
  values: ValueShare[][]
}

function profilesOf(table: FeatureTable, { labels, k }: Segmented, { orders, products, values }: Counted): Profiles {
  const members = Array.from({ length: k }, (_, segment) => indexesOf(labels, segment))
  const groups = [Uint32Array.from(table.customers.keys()), ...members]
  const revenueOf = (group: Uint32Array): number => total(table, 'monetary', group)
  const allRevenue = revenueOf(groups[0] ?? new Uint32Array())
  const profiles = groups.map((group, index): Profile => {
    const sold: ProductProfiles = products[index] ?? { typical: [], top: [] }
    return {
      customers: group.length,
      ...(orders
        ? {
            orders: total(table, 'frequency', group),
            revenue: revenueOf(group),
            revenueShare: allRevenue === 0 ? 0 : revenueOf(group) / allRevenue,
          }
        : {}),
      summaries: summarise(table, group),
      products: sold.typical,
      topProducts: sold.top,
      values: values[index] ?? [],
    }
  })
  const [all, ...rest] = profiles
  return { all: all ?? { customers: 0, summaries: [], products: [], topProducts: [], values: [] }, segments: rest }
}

function sizesOf(labels: Uint8Array, k: number): number[] {
  const sizes = new Array<number>(k).fill(0)
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  return sizes
}

function indexesOf(labels: Uint8Array, segment: number): Uint32Array {
  const found: number[] = []
  labels.forEach((label, index) => {
    if (label === segment) found.push(index)
  })
  return Uint32Array.from(found)
}

function total(table: FeatureTable, feature: string, group: Uint32Array): number {
  const values = valuesOf(table, feature)
  return group.reduce((sum, index) => sum + (values[index] ?? 0), 0)
}
