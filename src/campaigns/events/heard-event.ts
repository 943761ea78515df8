import type { HeardKind } from './result-event.ts'

/** What a row or a payload says, before it is known whose mailbox and which campaign it belongs to. */
export interface HeardEvent {
  kind: HeardKind
  /** As it is written there. */
  address: string | undefined
  /** ISO, UTC. */
  at: string | undefined
  /** What it is called there: an id of ours, a name that holds one, or another’s. */
  campaign: string | undefined
  link: string | undefined
  /** Empty where there is a place for it and nothing stands there. */
  agent: string | undefined
  value: number | undefined
  /** How often; a sum where isTotal. */
  times: number
  isTotal: boolean
  /** What the provider takes it for, where it says so. */
  isMachine: boolean | undefined
  /** Message-ID without its angle brackets. */
  messageId: string | undefined
  /** What the provider knows the event by. */
  id: string | undefined
}

/** Why a row counts for nothing. */
export const rowFaults = [
  'mailbox',
  'event',
  'nothing',
  'time',
  'value',
  'campaign',
  'not-in-campaign',
  'held-out',
  'unknown-mailbox',
  'forgotten',
  'not-json',
  'unknown-payload',
] as const
export type RowFault = (typeof rowFaults)[number]

/** What stands in one row or payload, and why something in it cannot count: the row is rejected then, and what else it says is kept. */
export interface HeardRow {
  events: HeardEvent[]
  fault?: RowFault
}

/** An event of which nothing but its kind is known. */
export const bareEvent = (kind: HeardKind, address: string | undefined): HeardEvent => ({
  kind,
  address,
  at: undefined,
  campaign: undefined,
  link: undefined,
  agent: undefined,
  value: undefined,
  times: 1,
  isTotal: false,
  isMachine: undefined,
  messageId: undefined,
  id: undefined,
})
