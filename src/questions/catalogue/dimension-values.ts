import { rfmGroupNames } from '../../customers/segments/rfm-grid.ts'
import type { Engine } from '../../engine/engine.ts'
import { name } from '../../engine/sql.ts'
import type { DeskContext } from '../run/desk-context.ts'
import type { Dimension } from './entry.ts'
import {
  channelEntry,
  countryEntry,
  customerTypeEntries,
  plainEntry,
  productEntry,
  rfmEntries,
  segmentEntries,
  tierEntries,
  timeEntry,
  type ValueEntry,
  weekdayEntries,
} from './value-entries.ts'

/** How many values of a dimension a catalogue holds; `lookUp` finds the others. */
const most = 250

/** A dimension's values, the most frequent first, all that there are. */
export type AllValues = ReadonlyMap<string, readonly ValueEntry[]>

/** The values that stand in the catalogue. */
export const catalogueValues = (values: readonly ValueEntry[]): Pick<Dimension, 'values' | 'complete'> => ({
  values: values.slice(0, most),
  complete: values.length <= most,
})

/** Reads the values of every dimension that is there. Needs the tables of prepareOrders and prepareCustomers. @param ids dimensions */
export async function readValues(context: DeskContext, ids: readonly string[]): Promise<AllValues> {
  const { engine, segmentation } = context
  const found = new Map<string, readonly ValueEntry[]>()
  const products = ids.includes('product') ? await productNames(engine) : []
  for (const id of ids) found.set(id, await valuesOfDimension(id))
  return found

  async function valuesOfDimension(id: string): Promise<readonly ValueEntry[]> {
    switch (id) {
      case 'segment':
        return segmentation === undefined ? [] : segmentEntries(segmentation)
      case 'rfm-cell':
        return rfmEntries(rfmGroupNames)
      case 'value-tier':
        return tierEntries()
      case 'weekday':
        return weekdayEntries()
      case 'customer-type':
        return customerTypeEntries()
      case 'product':
        return products
      case 'country':
        return (await byFrequency(engine, 'country', 'ask_orders', 'count(DISTINCT c)')).map(countryEntry)
      case 'category':
        return (await byFrequency(engine, 'category', 'ask_lines', 'count(*)')).map(plainEntry)
      case 'cohort':
        return (await inOrder(engine, 'cohort', 'ask_customers')).map((value) => timeEntry(id, value))
      case 'year':
      case 'quarter':
      case 'month':
      case 'week':
        return (await inOrder(engine, id, 'ask_orders')).map((value) => timeEntry(id, value))
      case 'hour':
        return Array.from({ length: 24 }, (_, hour) => timeEntry(id, String(hour)))
      case 'day':
        return []
      case 'campaign':
        return (await inOrder(engine, id, 'ask_campaigns')).map(plainEntry)
      case 'channel':
        return (await inOrder(engine, id, 'ask_campaigns')).map(channelEntry)
      default:
        return (await byFrequency(engine, id, 'ask_customers', 'count(*)')).map(plainEntry)
    }
  }
}

async function byFrequency(engine: Engine, column: string, table: string, of: string): Promise<string[]> {
  const sql = `SELECT ${name(column)}::VARCHAR AS value FROM ${table} WHERE ${name(column)} IS NOT NULL GROUP BY 1 ORDER BY ${of} DESC, 1`
  return (await engine.columns(sql)).texts('value')
}

async function inOrder(engine: Engine, column: string, table: string): Promise<string[]> {
  const sql = `SELECT DISTINCT ${name(column)}::VARCHAR AS value FROM ${table} WHERE ${name(column)} IS NOT NULL ORDER BY 1`
  return (await engine.columns(sql)).texts('value')
}

/** Every product with the description on most of its lines, those with the most lines first. */
async function productNames(engine: Engine): Promise<ValueEntry[]> {
  const found = await engine.columns(`
    SELECT item, coalesce(arg_max(description, (lines, description)) FILTER (description IS NOT NULL), '') AS label
    FROM (SELECT item, description, count(*) AS lines FROM ask_raw WHERE item IS NOT NULL GROUP BY ALL)
    GROUP BY item ORDER BY sum(lines) DESC, item`)
  const labels = found.texts('label')
  return found.texts('item').map((code, row) => productEntry(code, labels[row] ?? ''))
}
