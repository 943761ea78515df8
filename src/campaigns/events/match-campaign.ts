import type { State } from '../../workspace/state.ts'
import { noteReached } from '../delivery/reached-holdout.ts'
import { campaignOfMessageId } from '../feedback/message-id.ts'
import type { HeardEvent, RowFault } from './heard-event.ts'
import { utmIn } from './read-cell.ts'

/** Which campaign an event is of, or why it can be of none. Absent campaign: of none in particular. */
export type Match = { campaign: string | undefined } | { fault: RowFault }

/** What matching looks at. */
export interface MatchDesk {
  state: State
  /** Of opt-outs: Message-IDs are signed with it. */
  secret: string
  /** Ids of all campaigns. */
  known: ReadonlySet<string>
  /** The campaign that somebody said the rows are of. */
  asked: string | undefined
  /** Whether somebody is forgotten, by their mailbox; undefined where nobody is. */
  isForgotten: ((mailbox: string) => boolean) | undefined
}

/** Kinds that only a message can have brought about: nobody who was held out got one. */
const ofMessages = new Set(['delivered', 'open', 'click'])

/**
 * Finds the campaign of an event: the one that was asked for, that signed its Message-ID, or whose id stands in what the row calls its campaign or in utm_campaign of its link; else, of
 * what only a message brings about, the latest that wrote to this mailbox before it.
 * Whoever opted out or complained is heard whoever they are. That a mailbox of the hold-out got a message is noted down.
 */
export function matchCampaign(desk: MatchDesk, mailbox: string, event: HeardEvent): Match {
  const signed = event.messageId === undefined ? undefined : campaignOfMessageId(desk.secret, event.messageId, mailbox)
  const marked = utmIn(event.link)
  const named = desk.asked ?? signed ?? idIn(desk.known, event.campaign) ?? idIn(desk.known, marked)
  if (isRefusal(event.kind)) return { campaign: named ?? latestTo(desk.state, mailbox, event.at) }
  if (named !== undefined) return within(desk.state, named, mailbox, event.kind)
  if (!ofMessages.has(event.kind))
    return isKnown(desk.state, mailbox) ? { campaign: undefined } : { fault: 'unknown-mailbox' }
  // A name that is none of ours is of somebody else’s campaign.
  const campaign =
    event.campaign === undefined && marked === undefined ? latestTo(desk.state, mailbox, event.at) : undefined
  return campaign === undefined ? { fault: 'campaign' } : { campaign }
}

function within(state: State, campaign: string, mailbox: string, kind: HeardEvent['kind']): Match {
  const [row] = state.rows('SELECT state FROM outbox WHERE campaign = ? AND mailbox = ?', campaign, mailbox)
  if (row === undefined) return { fault: 'not-in-campaign' }
  if (row['state'] !== 'held' || !ofMessages.has(kind)) return { campaign }
  noteReached(state, campaign, mailbox)
  return { fault: 'held-out' }
}

/** What keeps a mailbox from being written to counts whoever it is. */
const isRefusal = (kind: HeardEvent['kind']): boolean =>
  kind === 'opt-out' || kind === 'complaint' || kind === 'hard-bounce' || kind === 'soft-bounce'

/** The one id of ours that a name holds as a word: "C1", "shoal C1 spring", "["C1"]". */
function idIn(known: ReadonlySet<string>, name: string | undefined): string | undefined {
  const found = new Set(
    (name ?? '')
      .toUpperCase()
      .split(/[^A-Z0-9]+/)
      .filter((word) => known.has(word)),
  )
  return found.size === 1 ? [...found][0] : undefined
}

/** The latest campaign that wrote to a mailbox before a time, or at all where none is known. */
function latestTo(state: State, mailbox: string, at: string | undefined): string | undefined {
  const [row] = state.rows(
    `SELECT campaign FROM outbox WHERE mailbox = ? AND state IN ('sent', 'unknown', 'sending')
     AND (at IS NULL OR ?2 IS NULL OR at <= ?2) ORDER BY at DESC, campaign DESC LIMIT 1`,
    mailbox,
    at ?? null,
  )
  return row === undefined ? undefined : String(row['campaign'])
}

const isKnown = (state: State, mailbox: string): boolean =>
  state.rows(
    'SELECT 1 AS known FROM outbox WHERE mailbox = ?1 UNION SELECT 1 FROM contacts WHERE mailbox = ?1 LIMIT 1',
    mailbox,
  ).length > 0
