import { foreseeDemand } from '../customers/recommendations/demand.ts'
import { demandCsv } from '../customers/recommendations/recommendations-csv.ts'
import { ShoalError } from '../workspace/errors.ts'
import { askedFor, type RecommendTask } from './audience-of.ts'
import { heed } from './heed.ts'
import { keepOnCurrent } from './keep-on-current.ts'
import type { DemandOutput } from './recommend-output.ts'
import { writeList } from './write-list.ts'

const dayLength = 86_400_000
const shown = 20
const dateOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** Foresees what an audience buys from the as-of date on. @throws ShoalError recommend/too-short */
export async function foreseeFor(task: RecommendTask, days: number): Promise<DemandOutput> {
  const { workspace, context, current, purchases, audience } = task
  const first = purchases.days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const last = purchases.days.reduce((most, day) => Math.max(most, day), 0)
  const { asOf } = current.snapshot
  const from = asOf === undefined ? last + 1 : Date.parse(`${asOf}T00:00:00Z`) / dayLength
  const demand = foreseeDemand(purchases, from, days, audience.includes)
  if (demand === undefined) throw new ShoalError('recommend/too-short', { days, history: from - first })
  await heed(context.signal)
  context.progress('writing')
  const path = await writeList(task, 'demand', demandCsv(purchases, demand))
  keepOnCurrent(workspace, current.step, [path], () => undefined)
  const segment = askedFor(audience)?.id
  const { orders, level, windows, season, ending } = demand
  return {
    path,
    ...(segment === undefined ? {} : { segment }),
    days,
    orders,
    level,
    windows,
    ...(season === undefined
      ? {}
      : {
          sameDays: {
            from: dateOf(season.from),
            to: dateOf(season.from + days - 1),
            orders: season.orders,
            change: season.change,
          },
        }),
    ...(ending === undefined ? {} : { ending }),
    from: dateOf(from),
    to: dateOf(from + days - 1),
    customers: purchases.customers.filter((_, row) => audience.includes(row)).length,
    products: demand.products
      .slice(0, shown)
      .map(({ product, ...units }) => ({ ...purchases.products[product], ...units }))
      .map(({ code, ...rest }) => ({ product: code, ...rest })),
  }
}
