import type { Engine } from '../../engine/engine.ts'
import type { State } from '../../workspace/state.ts'
import type { MailboxObservation } from '../analysis/observation.ts'
import type { Campaign } from '../campaign.ts'
import { readOutbox } from '../campaign-records.ts'
import { readersClicks } from '../traffic/readers-clicks.ts'
import { armChances } from './arm-chances.ts'
import { countedTimes } from './counted-times.ts'
import { type CustomerOrders, customerOrders } from './customer-orders.ts'
import { heardVisits } from './heard-visits.ts'
import { type MailboxOrders, observationsOf } from './observations.ts'
import type { OrderSpan } from './order-span.ts'
import type { ResultWindow } from './result-window.ts'

/**
 * The observations of a campaign from the orders in used_lines (see withOrders), the outbox and what came back.
 * @param span of those orders
 * @param segmentOf the segment of a customer as it was when the campaign was drafted
 * @param zone whose days these are
 */
export async function readObservations(
  engine: Engine,
  state: State,
  campaign: Campaign,
  { window, span, segmentOf, zone }: { window: ResultWindow; span: OrderSpan; segmentOf: SegmentOf; zone: string },
): Promise<MailboxObservation[]> {
  const { since, before } = countedTimes(window, span)
  return observationsOf(readOutbox(state, campaign.id), {
    since: ofMailboxes(await customerOrders(engine, since)),
    before: before && ofMailboxes(await customerOrders(engine, before)),
    segmentOf,
    clicks: readersClicks(state, campaign.id),
    visits: heardVisits(state, campaign.id, window, zone),
    chances: armChances(state, campaign),
  })
}

/** The segment of a customer; undefined where it is not known. */
export type SegmentOf = (customer: string) => string | undefined

/** What all customers behind a mailbox bought. */
const ofMailboxes =
  (orders: ReadonlyMap<string, CustomerOrders>): MailboxOrders =>
  ({ customers }) =>
    customers.reduce(
      (sum, customer) => {
        const of = orders.get(customer)
        return of === undefined ? sum : { orders: sum.orders + of.orders, spend: sum.spend + of.spend }
      },
      { orders: 0, spend: 0 },
    )
