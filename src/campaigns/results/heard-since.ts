import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { readOutbox } from '../campaign-records.ts'
import { readersClicks } from '../traffic/readers-clicks.ts'
import { armChances } from './arm-chances.ts'
import { type CountedTimes, countedTimes } from './counted-times.ts'
import { isHeardOfAll } from './heard-of-all.ts'
import { heardOrders, heardSpan } from './heard-orders.ts'
import { heardVisits } from './heard-visits.ts'
import { type MailboxOrders, observationsOf } from './observations.ts'
import type { OrdersAsked, OrdersSince } from './orders-since.ts'
import { utcSpan } from './utc-span.ts'
import { windowWithin } from './window-within.ts'

/**
 * What came of the mailboxes of a campaign by the orders that came back of messages, for shops without an export of orders.
 * @returns undefined where no order with a time was heard of
 * @throws ShoalError results/heard-orders where a hold-out could not have been heard of, or amounts are missing; results/too-early, results/not-over (see windowWithin)
 */
export function heardSince(
  state: State,
  { campaign, window: asked, isEarly, now, segmentOf, zone }: OrdersAsked,
): OrdersSince | undefined {
  const span = heardSpan(state, zone)
  if (span === undefined) return undefined
  const outbox = readOutbox(state, campaign.id)
  if (outbox.some((row) => row.state === 'held') && !isHeardOfAll(state, ['order', 'spend']))
    throw new ShoalError('results/heard-orders', { why: 'readers-alone' })
  const { window, ...progress } = windowWithin(asked, span, { isEarly, now })
  const { since, before } = countedTimes(window, span)
  const within = (times: CountedTimes): MailboxOrders => {
    const heard = heardOrders(state, campaign.id, utcSpan(times, zone))
    return ({ mailbox }) => {
      const { orders, spend } = heard.get(mailbox) ?? { orders: 0, spend: 0 }
      if (spend === undefined) throw new ShoalError('results/heard-orders', { why: 'no-amounts' })
      return { orders, spend }
    }
  }
  return {
    observations: observationsOf(outbox, {
      since: within(since),
      before: before && within(before),
      segmentOf,
      clicks: readersClicks(state, campaign.id),
      visits: heardVisits(state, campaign.id, window, zone),
      chances: armChances(state, campaign),
    }),
    ...progress,
  }
}
