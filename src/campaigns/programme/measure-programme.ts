import { daysLater } from '../../customers/calendar.ts'
import type { Contact } from '../../customers/contacts/contact.ts'
import type { Engine } from '../../engine/engine.ts'
import type { State } from '../../workspace/state.ts'
import { notKnown } from '../analysis/not-known.ts'
import { standingHoldout, standingSalt } from '../audience/standing-holdout.ts'
import { customerOrders } from '../results/customer-orders.ts'
import { readResults } from '../results/result-records.ts'
import type { Programme, ProgrammeQuarter } from './programme.ts'
import { programmeEffect } from './programme-effect.ts'
import { programmeMailboxes } from './programme-mailboxes.ts'
import { type Quarter, quartersBetween } from './quarter.ts'
import { overlapOf, type RunningCampaign, runningCampaigns } from './running-campaigns.ts'
import { sumOfCampaigns } from './sum-of-campaigns.ts'

/** What the programme is measured with, beside the orders in used_lines. */
export interface ProgrammeParts {
  contacts: readonly Contact[]
  /** Day of each customer’s first order, as far as the workspace knows. */
  first: ReadonlyMap<string, string>
  /** Share of the standing hold-out. */
  holdout: number
  /** Whose days these are. */
  zone: string
}

/** Measures the whole programme against the standing hold-out in every quarter in which a campaign ran, from the orders in used_lines. */
export async function measureProgramme(
  engine: Engine,
  state: State,
  { contacts, first, holdout, zone }: ProgrammeParts,
): Promise<Programme> {
  const [told] = await engine.rows(
    "SELECT strftime(min(time), '%Y-%m-%d') AS first, strftime(max(time), '%Y-%m-%d') AS last FROM used_lines",
  )
  const [began, last] = [String(told?.['first']), String(told?.['last'])]
  const campaigns = runningCampaigns(state, zone)
  const since = await firstOrders(engine, first)
  const salt = standingSalt(state)
  const quarters: ProgrammeQuarter[] = []
  for (const quarter of campaigns[0] === undefined ? [] : quartersBetween(campaigns[0].from, last)) {
    const orders = await customerOrders(engine, quarter)
    const isHeld = standingHoldout(salt, quarter.year, holdout)
    quarters.push({
      quarter: quarter.name,
      ...(daysLater(last, 1) < quarter.until ? { until: last } : {}),
      // What was ordered before the export begins is not known, and is no zero.
      effect:
        began > quarter.from
          ? notKnown('orders-begin-later')
          : programmeEffect(programmeMailboxes(contacts, since, orders, quarter, isHeld)),
      ...campaignsIn(state, campaigns, quarter),
    })
  }
  return { holdout, quarters, first: began, last }
}

/** What campaigns found of themselves whose arms were fixed in a quarter, and whom those that ran in it wrote to. */
function campaignsIn(
  state: State,
  campaigns: readonly RunningCampaign[],
  { from, until }: Quarter,
): Pick<ProgrammeQuarter, 'campaigns' | 'overlap'> {
  const began = campaigns.filter((campaign) => campaign.from >= from && campaign.from < until)
  const ran = campaigns.filter((campaign) => campaign.from < until && campaign.until > from)
  return {
    campaigns: sumOfCampaigns(
      began.map(({ id }) => id),
      readResults(state).flatMap(({ result }) => (result.metric === 'orders' ? result : [])),
    ),
    overlap: overlapOf(ran, (id) =>
      state
        .rows("SELECT mailbox FROM outbox WHERE campaign = ? AND state IN ('sending', 'sent', 'unknown')", id)
        .map(({ mailbox }) => String(mailbox)),
    ),
  }
}

/** The day of each customer’s first order, whichever knows an earlier one. */
async function firstOrders(engine: Engine, known: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const found = await engine.columns(
    "SELECT customer, strftime(min(time), '%Y-%m-%d') AS first FROM used_lines WHERE amount > 0 GROUP BY customer ORDER BY customer",
  )
  const days = found.texts('first')
  const first = new Map(known)
  for (const [row, customer] of found.texts('customer').entries()) {
    const [day, other] = [days[row], first.get(customer)]
    if (day !== undefined && (other === undefined || day < other)) first.set(customer, day)
  }
  return first
}
