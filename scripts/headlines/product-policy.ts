import type { SegmentRecord } from '../../src/campaigns/allocation/segment-beliefs.ts'
import { shareAmong } from '../../src/campaigns/brief/share-out.ts'
import { recordDay } from '../../src/campaigns/learnings/arm-history.ts'
import type { Policy, Traffic } from './adaptive-traffic.ts'

/** To whom a headline is shown: all visitors are one audience. */
const audience = 'all'
/** As a brief has it where shoal.yaml says nothing: orders count for so many days, and a result counts half after so many; the next campaign waits for the results. */
const days = 30
const every = days
const halfLife = 180
const today = '2014-01-01'

/**
 * The rule by which a brief shares out mailboxes (campaigns/brief/share-out.ts), each batch of visitors a campaign.
 * @param base click rate to begin with; that of the group takes its place as soon as it was shown
 */
export function productPolicy(base: number): Policy {
  const history: SegmentRecord[] = []
  let before: Traffic = { shown: new Float64Array(0), answered: new Float64Array(0) }
  let shares = new Float64Array(0)
  return (traffic, passed) => {
    if (passed > 0) history.push(...recordsOf(before, traffic, shares, history.length / traffic.shown.length))
    before = { shown: traffic.shown.slice(), answered: traffic.answered.slice() }
    const input = { history, audience, base, days, every, today, halfLife }
    const allocation = shareAmong([...traffic.shown.keys()].map(String), input)
    shares = Float64Array.from(allocation.shares, ({ propensity }) => propensity)
    return shares
  }
}

/** What one batch added. */
const recordsOf = (before: Traffic, now: Traffic, shares: Float64Array, batch: number): SegmentRecord[] =>
  [...shares].map((propensity, arm) => ({
    segment: audience,
    batch: String(batch),
    at: recordDay(today),
    arm: String(arm),
    propensity,
    mailboxes: now.shown[arm] - (before.shown[arm] ?? 0),
    successes: now.answered[arm] - (before.answered[arm] ?? 0),
  }))
