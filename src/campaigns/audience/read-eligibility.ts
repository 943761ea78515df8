import { unfilledFeatures } from '../../customers/features/feature-table.ts'
import { valuesOf } from '../../customers/features/values-of.ts'
import type { State } from '../../workspace/state.ts'
import { cappedReaders } from '../delivery/contact-cap.ts'
import type { Channel, Goal } from '../goal.ts'
import { suppressedFor } from '../suppressions/suppressed.ts'
import type { AudienceContext } from './audience-context.ts'
import type { Eligibility } from './eligibility.ts'
import { membersOf } from './members-of.ts'
import { parseExpression } from './parse-expression.ts'
import { standingHoldout, standingSalt } from './standing-holdout.ts'

/** What a campaign is, as far as it says who can be in it. */
export interface Occasion {
  goal: Goal
  channel: Channel
  /** Whose own messages do not count against the caps; absent before there is a campaign. */
  campaign?: string
  /** What happens to mailboxes at their cap; absent: as shoal.yaml says. */
  capped?: 'drop' | 'defer' | undefined
  /** The clock: caps count from it, and the standing hold-out is that of its year. */
  now: Date
}

/**
 * Reads what keeps mailboxes out of a campaign, before anybody is assigned to an arm. Caps count here where a mailbox at its cap is to be dropped;
 * where it is to be written to later it stays, and its message waits.
 * @throws ShoalError audience/… where the setting audience.complaint cannot be read
 */
export async function readEligibility(
  context: AudienceContext,
  state: State,
  { goal, channel, campaign, capped, now }: Occasion,
): Promise<Eligibility> {
  const { audience, delivery } = context.config
  const complaint = audience.complaint === undefined ? undefined : parseExpression(audience.complaint)
  const days = audience.boughtWithin[goal] ?? 0
  return {
    channel,
    suppressed: suppressedFor(state, channel, goal),
    complained: new Set(complaint === undefined ? [] : (await membersOf(complaint, context)).customers),
    bought: await boughtWithin(context, days),
    ...(days === 0 ? {} : { boughtWithin: days }),
    capped: (capped ?? delivery.capped) === 'drop' ? cappedReaders(state, delivery.caps, campaign, now) : new Set(),
    isStanding: standingHoldout(standingSalt(state), now.getUTCFullYear(), audience.holdout),
  }
}

/** The customers whose last order lies less than so many days before the as-of date; nobody for 0 days. */
async function boughtWithin({ engine, snapshot, folder }: AudienceContext, days: number): Promise<ReadonlySet<string>> {
  if (days === 0 || snapshot.reading.kind !== 'orders') return new Set()
  const table = await unfilledFeatures(engine, snapshot, folder, ['recency'])
  const recency = valuesOf(table, 'recency')
  return new Set(table.customers.filter((_, row) => (recency[row] ?? Number.NaN) < days))
}
