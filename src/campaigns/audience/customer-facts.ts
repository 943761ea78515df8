import { join } from 'node:path'
import { customersFile } from '../../customers/cleaning/customers-file.ts'
import { totalsOf } from '../../customers/cleaning/layered-totals.ts'
import { tierMembers } from '../../customers/groups/tier-members.ts'
import { type History, historyOf, type Purchases, readPurchases } from '../../customers/recommendations/purchases.ts'
import { segmentOf } from '../../customers/segments/segment-of.ts'
import { filePath } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { AudienceContext } from './audience-context.ts'
import { predictionScores } from './prediction-scores.ts'

/** Purchases with what each customer ever bought. */
interface Bought {
  purchases: Purchases
  history: History
}

/** What is known of all customers, each thing read when it is first asked for. Columns belong to `customers`. */
export interface CustomerFacts {
  customers: readonly string[]
  /** The row of a customer. */
  rowOf: ReadonlyMap<string, number>
  /** The place of each customer's segment; −1 without one. @throws ShoalError audience/needs */
  segments: () => Promise<Int16Array>
  /** Value tiers; undefined for one of whom no purchase stands. @throws ShoalError audience/needs */
  tiers: () => Promise<(string | undefined)[]>
  /** Scores of the standing prediction; NaN without one. @throws ShoalError audience/needs */
  scores: () => Promise<Float64Array>
  /** @throws ShoalError recommend/… */
  bought: () => Promise<Bought>
}

export async function customerFacts(context: AudienceContext): Promise<CustomerFacts> {
  const { engine, snapshot, folder, config, segmentation, value, prediction } = context
  const all =
    snapshot.reading.kind === 'orders'
      ? `SELECT customer FROM (${totalsOf(snapshot, folder)}) ORDER BY customer`
      : `SELECT customer FROM read_parquet(${filePath(join(folder, customersFile))}, file_row_number=true) ORDER BY file_row_number`
  const customers = (await engine.columns(all)).texts('customer')
  const rowOf = new Map(customers.map((customer, row) => [customer, row]))
  return {
    customers,
    rowOf,
    segments: once(async () => {
      if (segmentation === undefined) throw new ShoalError('audience/needs', { what: 'segments' })
      return segmentOf(engine, snapshot, folder, segmentation, customers)
    }),
    tiers: once(async () => {
      if (value === undefined) throw new ShoalError('audience/needs', { what: 'value' })
      const tierOf = new Array<string | undefined>(customers.length)
      for (const { value: tier, rows } of await tierMembers(engine, snapshot, folder, customers, value, config.value))
        for (const row of rows) tierOf[row] = tier
      return tierOf
    }),
    scores: once(async () => {
      if (prediction === undefined) throw new ShoalError('audience/needs', { what: 'prediction' })
      const found = await predictionScores(context, prediction)
      const scores = new Float64Array(customers.length).fill(Number.NaN)
      found.customers.forEach((customer, at) => {
        const row = rowOf.get(customer)
        if (row !== undefined) scores[row] = found.scores[at] ?? Number.NaN
      })
      return scores
    }),
    bought: once(async () => {
      const purchases = await readPurchases(engine, snapshot, folder)
      return { purchases, history: historyOf(purchases) }
    }),
  }
}

/** Reads something the first time that it is asked for. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => {
    found ??= read()
    return found
  }
}
