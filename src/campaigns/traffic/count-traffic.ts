import { z } from 'zod'
import type { JudgedEvent, TrafficVerdict } from './judge-traffic.ts'
import { type TrafficRuleName, trafficRuleNames } from './traffic-rules.ts'

const Verdicts = z.strictObject({
  all: z.int().describe('as the provider counts them'),
  machine: z.int(),
  unsure: z.int(),
  person: z.int(),
})

const Counted = z.strictObject({
  events: Verdicts,
  mailboxes: Verdicts.describe('with at least one, each by the most that speaks for a person'),
})

/** Opens and clicks of an arm, with and without machines. */
export const TrafficCounts = z.strictObject({
  arm: z.string(),
  mailboxes: z.int().describe('that a message left for'),
  opens: Counted,
  clicks: Counted,
  rules: z
    .array(z.strictObject({ rule: z.enum(trafficRuleNames), events: z.int() }))
    .describe('what spoke against a person, and how often; an event may count for several'),
})
export type TrafficCounts = z.infer<typeof TrafficCounts>

const order: readonly TrafficVerdict[] = ['person', 'unsure', 'machine']

/** Counts the judged events of the mailboxes of an arm. @param mailboxes that a message left for */
export function countTraffic(
  arm: string,
  mailboxes: number,
  judged: readonly (readonly JudgedEvent[])[],
): TrafficCounts {
  const rules = new Map<TrafficRuleName, number>()
  for (const { event, rules: held } of judged.flat())
    for (const rule of held) rules.set(rule, (rules.get(rule) ?? 0) + event.times)
  return {
    arm,
    mailboxes,
    opens: countKind('open', judged),
    clicks: countKind('click', judged),
    rules: [...rules].map(([rule, events]) => ({ rule, events })).sort((a, b) => b.events - a.events),
  }
}

function countKind(kind: 'open' | 'click', judged: readonly (readonly JudgedEvent[])[]): z.infer<typeof Counted> {
  const events = { all: 0, machine: 0, unsure: 0, person: 0 }
  const mailboxes = { all: 0, machine: 0, unsure: 0, person: 0 }
  for (const each of judged) {
    const of = withoutDoubles(each.filter(({ event }) => event.kind === kind))
    for (const { event, verdict } of of) {
      events.all += event.times
      events[verdict] += event.times
    }
    const best = order.find((verdict) => of.some((one) => one.verdict === verdict))
    if (best === undefined) continue
    mailboxes.all++
    mailboxes[best]++
  }
  return { events, mailboxes }
}

/** A sum that an export gives and events that another tells are the same ones: those that tell more count. */
function withoutDoubles(judged: readonly JudgedEvent[]): readonly JudgedEvent[] {
  const single = judged.filter(({ event }) => event.at !== undefined || event.agent !== undefined)
  return single.length > 0 ? single : judged
}
