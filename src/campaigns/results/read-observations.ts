import { daysBetween, daysLater } from '../../customers/calendar.ts'
import type { Engine } from '../../engine/engine.ts'
import type { State } from '../../workspace/state.ts'
import { loggedChances } from '../allocation/propensity-records.ts'
import type { Campaign } from '../campaign.ts'
import { readOutbox } from '../campaign-records.ts'
import { readersClicks } from '../traffic/readers-clicks.ts'
import { customerOrders } from './customer-orders.ts'
import { type Observation, observationsOf } from './observations.ts'
import type { ResultWindow } from './result-window.ts'

/**
 * The observations of a campaign from the orders in used_lines (see withOrders), the outbox and what came back.
 * @param segmentOf the segment of a customer as it was when the campaign was drafted
 * @param propensities chances of the arms; absent: those that were logged when the arms were fixed, else those of the campaign
 */
export async function readObservations(
  engine: Engine,
  state: State,
  campaign: Campaign,
  window: ResultWindow,
  {
    segmentOf,
    propensities = loggedChances(state, campaign.id),
  }: { segmentOf: (customer: string) => string | undefined; propensities?: ReadonlyMap<string, number> },
): Promise<Observation[]> {
  const [told] = await engine.rows(
    "SELECT strftime(min(time), '%Y-%m-%d') AS first, coalesce(bool_or(time <> time::DATE), false) AS timed FROM used_lines",
  )
  // Where an export tells days and no times, the day on which the arms were fixed counts as a whole.
  const isTimed = told?.['timed'] === true
  const [from, until] = isTimed ? [window.from, window.until] : [window.day, window.until.slice(0, 10)]
  const start = daysLater(window.day, -window.days)
  const first = String(told?.['first'])
  // What an export does not reach back to is not known; some days of it are no covariate of as many.
  const before =
    daysBetween(first, start) >= 0
      ? await customerOrders(engine, isTimed ? `${start}${window.from.slice(10)}` : start, from)
      : undefined
  return observationsOf(campaign, readOutbox(state, campaign.id), {
    since: await customerOrders(engine, from, until),
    before,
    segmentOf,
    clicks: readersClicks(state, campaign.id),
    ...(propensities === undefined ? {} : { propensities }),
  })
}
