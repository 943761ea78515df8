import type { Engine } from '../../engine/engine.ts'
import type { State } from '../../workspace/state.ts'
import type { MailboxObservation } from '../analysis/observation.ts'
import type { Campaign } from '../campaign.ts'
import { type OrderCode, orderCodes } from './order-codes.ts'
import { orderSpan } from './order-span.ts'
import { readObservations, type SegmentOf } from './read-observations.ts'
import type { ResultWindow } from './result-window.ts'
import { windowWithin } from './window-within.ts'
import { type OrderOptions, withOrders } from './with-orders.ts'

/** What orders say of a campaign. */
export interface OrdersSince {
  /** What came of each mailbox. */
  observations: MailboxObservation[]
  /** Codes on the orders, whatever their day; undefined where nothing holds any. */
  codes?: OrderCode[] | undefined
  /** Share of the days that are in, where not all are. */
  progress?: number
}

/** How orders are looked at. */
export interface OrdersAsked {
  campaign: Campaign
  window: ResultWindow
  /** Whether those that end before the days do, or days that are not over, are read as far as they go. */
  isEarly: boolean
  /** What time it is, of the shop: YYYY-MM-DD HH:MM. What is dated later has not happened. */
  now: string
  /** The segment of a customer as it was when the campaign was drafted. */
  segmentOf: SegmentOf
  /** Whose days these are. */
  zone: string
}

/**
 * Reads an export of orders, cleaned as an import does, for what came of the mailboxes of a campaign.
 * @throws ShoalError results/not-orders, results/too-early, results/not-over (see windowWithin), and whatever an import can fail with
 */
export const ordersSince = (
  engine: Engine,
  state: State,
  { file, options }: { file: string; options: OrderOptions },
  { campaign, window: asked, isEarly, now, segmentOf, zone }: OrdersAsked,
): Promise<OrdersSince> =>
  withOrders(engine, file, options, async (snapshot, folder) => {
    const span = await orderSpan(engine)
    const { window, ...progress } = windowWithin(asked, span, { file, isEarly, now })
    return {
      observations: await readObservations(engine, state, campaign, { window, span, segmentOf, zone }),
      codes: await orderCodes(engine, snapshot, folder),
      ...progress,
    }
  })
