import { buyersOf, customersIn } from '../customers/recommendations/first-customers.ts'
import { likenessTo, mostAlike } from '../customers/recommendations/look-alikes.ts'
import { historyOf } from '../customers/recommendations/purchases.ts'
import { lookAlikesCsv } from '../customers/recommendations/recommendations-csv.ts'
import { askedFor, type RecommendTask } from './audience-of.ts'
import { heed } from './heed.ts'
import { keepOnCurrent } from './keep-on-current.ts'
import type { LookAlikesOutput, RecommendInput } from './recommend-output.ts'
import { writeList } from './write-list.ts'

/** Ranks customers by how much they buy like those who bought similar products, or like the first buyers of a new one. */
export async function rankLookAlikes(
  task: RecommendTask,
  { like = [], firstCustomers }: RecommendInput,
): Promise<LookAlikesOutput> {
  const { workspace, context, purchases, audience } = task
  const history = historyOf(purchases)
  const listed = firstCustomers === undefined ? undefined : customersIn(firstCustomers, purchases, history)
  const buyers = like.length === 0 ? undefined : buyersOf(like, purchases, history)
  const weights = Float64Array.from(
    purchases.customers,
    (_, row) => (listed?.weights[row] ?? 0) + (buyers?.weights[row] ?? 0),
  )
  const likeness = likenessTo(history.matrix, weights)
  // First buyers have the product already; those of similar products do not.
  const isFirst = (row: number): boolean => (listed?.weights[row] ?? 0) > 0
  const rows = mostAlike(history.matrix, likeness, (row) => isFirst(row) || !audience.includes(row))
  await heed(context.signal)
  context.progress('writing')
  const csv = lookAlikesCsv(purchases, rows, likeness, audience.segmentOf, buyers?.weights)
  const path = await writeList(task, 'look-alikes', csv)
  keepOnCurrent(workspace, task.current.step, [path], () => undefined)
  const segment = askedFor(audience)?.id
  const tenth = rows.subarray(0, Math.ceil(rows.length / 10))
  const counts = (audience.segmentation?.segments ?? []).map(({ id }, index) => ({
    segment: id,
    customers: tenth.filter((row) => audience.labels[row] === index).length,
  }))
  return {
    path,
    notFound: listed?.notFound ?? 0,
    ...(segment === undefined ? {} : { segment }),
    like: listed === undefined,
    first: weights.filter((weight) => weight > 0).length,
    customers: rows.length,
    firstTenth: counts.filter(({ customers }) => customers > 0).sort((a, b) => b.customers - a.customers),
  }
}
