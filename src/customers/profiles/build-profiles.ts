import type { Engine } from '../../engine/engine.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import type { FeatureTable } from '../features/feature.ts'
import { valuesOf } from '../features/values-of.ts'
import type { Snapshot } from '../snapshot.ts'
import { type ProductProfiles, productProfiles } from './product-profiles.ts'
import type { Profile, Profiles } from './profile.ts'
import { summarise } from './summarise.ts'
import { valueShares } from './value-shares.ts'

/**
 * Describes all customers and each segment in figures.
 * @param table all features, @param labels the segment of each customer of the table, from 0
 */
export async function buildProfiles(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  table: FeatureTable,
  labels: Uint8Array,
  segments: number,
): Promise<Profiles> {
  const orders = snapshot.reading.kind === 'orders'
  if (orders) await prepareLines(engine, snapshot, folder)
  await engine.load('assignment', [
    { name: 'customer', values: table.customers },
    { name: 'segment', values: Float64Array.from(labels) },
  ])
  const members = Array.from({ length: segments }, (_, segment) => indexesOf(labels, segment))
  const sizes = members.map(({ length }) => length)
  const { product, description } = snapshot.reading.mapping
  const products = orders && (product ?? description) !== undefined ? await productProfiles(engine, sizes) : []
  const values = await valueShares(engine, snapshot, folder, sizes)
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
