import { isBareAgent, isImageProxy, isMachineAgent, isRewrittenLink } from './known-agents.ts'
import { decoyLink, type MessageFacts, type TrafficEvent } from './traffic-event.ts'

/** Names of the rules, for those that say why. */
export const trafficRuleNames = [
  'provider',
  'decoy',
  'with-decoy',
  'head',
  'with-head',
  'gateway',
  'bare-agent',
  'at-once',
  'all-links',
  'proxy',
  'rewritten',
  'soon',
  'before',
  'no-agent',
  'no-time',
  'no-delivery',
] as const
export type TrafficRuleName = (typeof trafficRuleNames)[number]

/** What tells that an event was a machine’s, or that nobody can say whose. */
export interface TrafficRule {
  name: TrafficRuleName
  verdict: 'machine' | 'unsure'
  holds: (event: TrafficEvent, all: readonly TrafficEvent[], facts: MessageFacts) => boolean
}

const second = 1000

/** Nobody has read a mail so soon after the mail server took it. */
const atOnce = 10 * second
/** Few have clicked by then; gateways that wait a little have. */
const soon = 30 * second
/** What follows all links does it within so long. */
const burst = 5 * second
/** A gateway that fell for the decoy had looked the other links over by then, or will have. */
const besideDecoy = 60 * second
/** A request for the head of a page, and that for the page, by the same program. */
const besideHead = 10 * second
/** Clocks may differ by as much. */
const skew = 60 * second
/** Where it is not known how many links there are, so many at once are all. */
const manyLinks = 3

const isBeside = (a: TrafficEvent, b: TrafficEvent, within: number): boolean =>
  a.at !== undefined && b.at !== undefined && Math.abs(a.at - b.at) <= within

const since = ({ at }: TrafficEvent, { deliveredAt }: MessageFacts): number | undefined =>
  at === undefined || deliveredAt === undefined ? undefined : at - deliveredAt

const isBetween = (value: number | undefined, low: number, high: number): boolean =>
  value !== undefined && value >= low && value < high

/** Whether all links of the message were followed within a few seconds, this one among them. */
function followsAll(event: TrafficEvent, all: readonly TrafficEvent[], { links }: MessageFacts): boolean {
  if (event.kind !== 'click' || event.at === undefined) return false
  const needed = links ?? manyLinks
  if (needed < 2) return false
  const near = all.filter(
    (other) => other.kind === 'click' && other.link !== undefined && isBeside(event, other, burst),
  )
  // A window that holds this click: it may be the first, the last, or between.
  return near.some((first) => {
    const within = near.filter(({ at = 0 }) => at >= (first.at ?? 0) && at <= (first.at ?? 0) + burst)
    return within.includes(event) && new Set(within.map(({ link }) => link)).size >= needed
  })
}

/** The rules; a machine’s before those that leave it open. */
export const trafficRules: readonly TrafficRule[] = [
  { name: 'provider', verdict: 'machine', holds: ({ isMachine }) => isMachine === true },
  { name: 'decoy', verdict: 'machine', holds: ({ link }) => link === decoyLink },
  {
    name: 'with-decoy',
    verdict: 'machine',
    holds: (event, all) => all.some((other) => other.link === decoyLink && isBeside(event, other, besideDecoy)),
  },
  { name: 'head', verdict: 'machine', holds: ({ method }) => method === 'HEAD' },
  {
    name: 'with-head',
    verdict: 'machine',
    holds: (event, all) =>
      all.some((other) => other.method === 'HEAD' && other.agent === event.agent && isBeside(event, other, besideHead)),
  },
  { name: 'gateway', verdict: 'machine', holds: ({ agent }) => agent !== undefined && isMachineAgent(agent) },
  {
    name: 'bare-agent',
    verdict: 'machine',
    // Whoever asks our own listener says what program they use, if it is a browser; an export may have an empty cell for many reasons.
    holds: ({ agent, method }) =>
      agent !== undefined && (agent.trim() === '' ? method !== undefined : isBareAgent(agent)),
  },
  { name: 'at-once', verdict: 'machine', holds: (event, _, facts) => isBetween(since(event, facts), -skew, atOnce) },
  { name: 'all-links', verdict: 'machine', holds: followsAll },
  {
    name: 'proxy',
    verdict: 'unsure',
    holds: ({ kind, agent }) => kind === 'open' && agent !== undefined && isImageProxy(agent),
  },
  { name: 'rewritten', verdict: 'unsure', holds: ({ link }) => link !== undefined && isRewrittenLink(link) },
  {
    name: 'soon',
    verdict: 'unsure',
    holds: (event, _, facts) => event.kind === 'click' && isBetween(since(event, facts), atOnce, soon),
  },
  {
    name: 'before',
    verdict: 'unsure',
    holds: (event, _, facts) => isBetween(since(event, facts), Number.NEGATIVE_INFINITY, -skew),
  },
  {
    name: 'no-agent',
    verdict: 'unsure',
    holds: ({ agent, method }) => agent === undefined || (agent.trim() === '' && method === undefined),
  },
  { name: 'no-time', verdict: 'unsure', holds: ({ at }) => at === undefined },
  {
    name: 'no-delivery',
    verdict: 'unsure',
    holds: ({ at }, _, { deliveredAt }) => at !== undefined && deliveredAt === undefined,
  },
]
