import type { MessageFacts, TrafficEvent } from './traffic-event.ts'
import { type TrafficRuleName, trafficRules } from './traffic-rules.ts'

/** Who an open or a click was: a machine, a person, or nobody can say. */
export type TrafficVerdict = 'machine' | 'unsure' | 'person'

/** An event with who it was, and the rules that say so; none of a person’s. */
export interface JudgedEvent {
  event: TrafficEvent
  verdict: TrafficVerdict
  rules: TrafficRuleName[]
}

/**
 * Judges the opens and clicks of one mailbox in one campaign together. One rule that says machine is enough; a person’s is only what carries a time and
 * a user agent, of a message whose delivery is known, and that no rule doubts.
 */
export function judgeTraffic(events: readonly TrafficEvent[], facts: MessageFacts): JudgedEvent[] {
  return events.map((event) => {
    const held = trafficRules.filter(({ holds }) => holds(event, events, facts))
    const verdict = held.some((rule) => rule.verdict === 'machine') ? 'machine' : held.length > 0 ? 'unsure' : 'person'
    return { event, verdict, rules: held.filter((rule) => rule.verdict === verdict).map(({ name }) => name) }
  })
}
