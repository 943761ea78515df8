import { join } from 'node:path'
import type { Columns, Engine } from '../../engine/engine.ts'
import { filePath, text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { customersFile } from '../cleaning/customers-file.ts'
import { totalsOf } from '../cleaning/layered-totals.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import { type CompanionFeature, companionFeatures } from '../companions/companion-features.ts'
import { companionTotals } from '../companions/companion-totals.ts'
import type { Snapshot } from '../snapshot.ts'
import { attributeFeatures } from './attribute-features.ts'
import { Feature, type FeatureTable } from './feature.ts'
import { fillAttributes } from './fill-attributes.ts'
import { habits, type OrderFeature, orderFeatures } from './order-features.ts'

/** What customers are grouped by unless somebody says otherwise. */
const usual = ['recency', 'frequency', 'monetary']

/** The ids of all features that a snapshot has. */
export function knownFeatures(snapshot: Snapshot): string[] {
  const own =
    snapshot.reading.kind === 'orders' ? availableOrderFeatures(snapshot) : attributeFeatures(snapshot.reading)
  return [...own, ...besideFeatures(snapshot)].map(({ id }) => id)
}

/** What customers are grouped by where nobody says: recency, frequency and monetary value, or every numeric attribute with more than two values. */
export function usualFeatures(snapshot: Snapshot): string[] {
  if (snapshot.reading.kind === 'orders') return usual
  const features = attributeFeatures(snapshot.reading)
  const many = features.filter(({ distinct }) => distinct > 2)
  return (many.length > 0 ? many : features).map(({ id }) => id)
}

/**
 * Reads features of all customers, ordered by customer id. An attribute that is missing is filled by the snapshot's
 * rule; a feature of orders that is not defined for a customer (time between orders after one order) stays NaN.
 * @param ids which features, or undefined for all
 * @param totals SQL of the totals of the customers in question, of a snapshot of orders; of all where none is given
 * @throws ShoalError features/unknown
 */
export const featureTable = async (
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  ids?: readonly string[],
  totals?: string,
): Promise<FeatureTable> => fillAttributes(await unfilledFeatures(engine, snapshot, folder, ids, totals), snapshot)

/** The same, with NaN for every attribute that is missing: for those who fill them from some of the customers alone. */
export async function unfilledFeatures(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  ids?: readonly string[],
  totals = `(${totalsOf(snapshot, folder)})`,
): Promise<FeatureTable> {
  const chosen = ids ?? knownFeatures(snapshot)
  refuseUnknown(snapshot, chosen)
  return snapshot.reading.kind === 'orders'
    ? orderTable(engine, snapshot, folder, chosen, totals)
    : attributeTable(engine, snapshot, folder, chosen)
}

/** @throws ShoalError features/unknown */
export function refuseUnknown(snapshot: Snapshot, ids: readonly string[]): void {
  const known = knownFeatures(snapshot)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new ShoalError('features/unknown', { feature: unknown, known })
}

/** The features of events and reviews. Beside customers without orders, inactivity counts from the day after the last event. */
function besideFeatures({ asOf, companions = [] }: Snapshot): CompanionFeature[] {
  return companions.flatMap((companion) => {
    const day = asOf === undefined ? `(DATE ${text(companion.window?.to ?? '1970-01-01')} + 1)` : `DATE ${text(asOf)}`
    return companionFeatures(companion, `(${day})::DATE`)
  })
}

/** SQL of customers, joined to what they did and think as far as features need it. */
function withCompanions(
  source: string,
  { companions = [] }: Snapshot,
  folder: string,
  features: readonly CompanionFeature[],
): string {
  const joined = companions
    .filter(({ kind }) => features.some(({ table }) => table === kind))
    .map((companion) => `LEFT JOIN (${companionTotals(companion, folder)}) USING (customer)`)
  return [source, ...joined].join(' ')
}

function availableOrderFeatures({ asOf, reading }: Snapshot): OrderFeature[] {
  const { mapping } = reading
  const has = {
    category: mapping.category,
    discount: mapping.discount,
    product: mapping.product ?? mapping.description,
  }
  return orderFeatures(`DATE ${text(asOf ?? '')}`).filter(
    ({ needs }) => needs === undefined || has[needs] !== undefined,
  )
}

async function orderTable(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  ids: readonly string[],
  totals: string,
): Promise<FeatureTable> {
  const ofOrders = availableOrderFeatures(snapshot).filter(({ id }) => ids.includes(id))
  const beside = besideFeatures(snapshot).filter(({ id }) => ids.includes(id))
  const features = [...ofOrders, ...beside]
  let source = totals
  if (ofOrders.some(({ lines }) => lines)) {
    await prepareLines(engine, snapshot, folder)
    const [hours] = await engine.rows(
      'SELECT count(*) AS timed FROM (SELECT 1 FROM used_lines WHERE time::DATE <> time LIMIT 1)',
    )
    await engine.run(`CREATE OR REPLACE TEMP TABLE habits AS ${habits('used_lines', Number(hours?.['timed']) > 0)}`)
    source = `${totals} LEFT JOIN habits USING (customer)`
  }
  const expressions = features.map(({ sql }, index) => `(${sql})::DOUBLE AS f${index}`).join(', ')
  const joined = withCompanions(source, snapshot, folder, beside)
  const columns = await engine.columns(`SELECT customer, ${expressions} FROM ${joined} ORDER BY customer`)
  const values = features.map((_, index) => columns.numbers(`f${index}`))
  // Without hours or returns a feature may say nothing about anybody.
  const telling = features.map((_, index) => values[index]?.some((value) => !Number.isNaN(value)) ?? false)
  return {
    customers: columns.texts('customer'),
    features: features.filter((_, index) => telling[index]).map((feature) => Feature.strip().parse(feature)),
    columns: values.filter((_, index) => telling[index]),
    filled: values.filter((_, index) => telling[index]).map(() => 0),
  }
}

async function attributeTable(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  ids: readonly string[],
): Promise<FeatureTable> {
  const features = attributeFeatures(snapshot.reading).filter(({ id }) => ids.includes(id))
  const beside = besideFeatures(snapshot).filter(({ id }) => ids.includes(id))
  const expressions = [
    ...features.map(({ column }) => column),
    ...beside.map(({ sql }, index) => `(${sql})::DOUBLE AS f${index}`),
  ]
  const all = `read_parquet(${filePath(join(folder, customersFile))}, file_row_number=true)`
  const columns: Columns = await engine.columns(
    `SELECT customer, ${expressions.join(', ')} FROM ${withCompanions(all, snapshot, folder, beside)} ORDER BY file_row_number`,
  )
  return {
    customers: columns.texts('customer'),
    features: [...features, ...beside].map((feature) => Feature.strip().parse(feature)),
    columns: [...features.map(({ column }) => column), ...beside.map((_, index) => `f${index}`)].map((column) =>
      columns.numbers(column),
    ),
    filled: [...features, ...beside].map(() => 0),
  }
}
