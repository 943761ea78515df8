import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import type { LeaveRules } from './leave-rules.ts'
import { mayLeave } from './may-leave.ts'
import { markSending, nextWaiting, settleMail, type Waiting, waitingIn } from './outbox.ts'
import type { Patience } from './patience.ts'
import type { Recipient } from './recipient.ts'
import type { SendLimits } from './send-limits.ts'
import type { SendLock } from './send-lock.ts'

/** Mailboxes that are looked at together, so that memory does not grow with the campaign. */
const pageSize = 200

/** What a connection does next: a mailbox, a wait until a time (ms), or nothing any more. */
export type Next =
  | { kind: 'mail'; row: Waiting; recipient: Recipient }
  | { kind: 'wait'; until: number }
  | { kind: 'done' }

/** Gives out the messages of a campaign, each to one connection, no faster than the limits allow. */
export class SendDesk {
  readonly #state: State
  readonly #campaign: Campaign
  readonly #rules: LeaveRules
  readonly #limits: SendLimits
  readonly #patience: Patience
  readonly #lock: SendLock
  readonly #inHand = new Set<string>()
  #page: Waiting[] = []

  constructor(
    state: State,
    campaign: Campaign,
    parts: { rules: LeaveRules; limits: SendLimits; patience: Patience; lock: SendLock },
  ) {
    this.#state = state
    this.#campaign = campaign
    this.#rules = parts.rules
    this.#limits = parts.limits
    this.#patience = parts.patience
    this.#lock = parts.lock
  }

  next(now: number): Next {
    const free = Math.max(this.#patience.until, this.#limits.senderAllowedAt(now))
    if (free > now) return { kind: 'wait', until: free }
    // After a page of mailboxes that get nothing now, others have their turn.
    for (let looked = 0; looked < pageSize; looked++) {
      const row = this.#page.shift() ?? this.#turnPage(now)
      if (row === undefined) return this.#nothingNow(now)
      const domain = domainOf(row.mailbox)
      if (this.#inHand.has(row.mailbox) || this.#limits.domainAllowedAt(domain, now) > now) continue
      const leave = mayLeave(this.#state, this.#campaign, row.mailbox, this.#rules, now)
      if (leave.kind !== 'now') {
        this.#putOff(row, leave, now)
        continue
      }
      this.#limits.add(domain, now)
      this.#inHand.add(row.mailbox)
      return { kind: 'mail', row, recipient: leave.recipient }
    }
    return { kind: 'wait', until: now }
  }

  #turnPage(now: number): Waiting | undefined {
    const { domains } = this.#limits.blocked(now)
    const at = new Date(now).toISOString()
    const rows = nextWaiting(this.#state, this.#campaign.id, at, domains, pageSize + this.#inHand.size)
    this.#page = rows.filter(({ mailbox }) => !this.#inHand.has(mailbox))
    return this.#page.shift()
  }

  /** Nothing may leave now: it is due later, or its domain has had enough; or nothing waits that nobody has in hand. */
  #nothingNow(now: number): Next {
    const at = new Date(now).toISOString()
    const { isAny, due } = waitingIn(this.#state, this.#campaign.id, at, [...this.#inHand])
    if (!isAny) return { kind: 'done' }
    const { until } = this.#limits.blocked(now)
    const times = [...(due === undefined ? [] : [Date.parse(due)]), ...(until === undefined ? [] : [until])]
    // Without a time it came to wait just now, and is there when the page is turned again.
    return { kind: 'wait', until: times.length === 0 ? now : Math.max(now, Math.min(...times)) }
  }

  #putOff({ mailbox, attempts }: Waiting, leave: Exclude<ReturnType<typeof mayLeave>, { kind: 'now' }>, now: number) {
    const { id } = this.#campaign
    if (leave.kind === 'never')
      settleMail(this.#state, id, mailbox, {
        state: 'suppressed',
        reason: leave.reason,
        at: new Date(now).toISOString(),
        attempts,
      })
    else {
      const due = new Date(leave.until).toISOString()
      settleMail(this.#state, id, mailbox, { state: 'waiting', reason: leave.reason, at: null, due, attempts })
    }
  }

  /**
   * Marks a message as under way, in the transaction that asks a last time whether it may leave: what an opt-out wrote before is in force.
   * @returns whether to hand it over
   * @throws ShoalError delivery/busy where another process took over
   */
  take(row: Waiting, now: number): boolean {
    return this.#state.transaction(() => {
      this.#lock.hold()
      const leave = mayLeave(this.#state, this.#campaign, row.mailbox, this.#rules, now)
      if (leave.kind === 'now')
        return markSending(this.#state, this.#campaign.id, row.mailbox, new Date(now).toISOString())
      this.#putOff(row, leave, now)
      return false
    })
  }

  /** A message that was given out is in nobody’s hand any more. */
  putDown({ mailbox }: Waiting): void {
    this.#inHand.delete(mailbox)
  }
}

/** The domain of a mailbox. */
const domainOf = (mailbox: string): string => mailbox.slice(mailbox.indexOf('@') + 1)
