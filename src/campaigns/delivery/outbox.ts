import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import { OutboxState } from './outbox-row.ts'

/** A mailbox that waits for its message. */
export interface Waiting {
  mailbox: string
  arm: string
  /** How often it was tried. */
  attempts: number
}

const WaitingRow = z.object({ mailbox: z.string(), arm: z.string(), attempts: z.int() })

/** SQL of the domain of a mailbox. */
export const domainSql = "substr(mailbox, instr(mailbox, '@') + 1)"

/**
 * Mailboxes of a campaign whose message may leave: those that were put off and are due, then those that were not.
 * @param now ISO
 * @param blocked domains that get nothing at the moment
 */
export function nextWaiting(
  state: State,
  campaign: string,
  now: string,
  blocked: readonly string[],
  most: number,
): Waiting[] {
  const select = (due: string): string =>
    `SELECT mailbox, arm, attempts FROM outbox WHERE campaign = ? AND state = 'waiting' AND ${due}
       AND ${domainSql} NOT IN (SELECT value FROM json_each(?))`
  const without = JSON.stringify(blocked)
  const put = state.rows(`${select('due <= ?')} ORDER BY due LIMIT ?`, campaign, now, without, most)
  const rest = state.rows(`${select('due IS NULL')} LIMIT ?`, campaign, without, most - put.length)
  return [...put, ...rest].map((row) => WaitingRow.parse(row))
}

/**
 * Whether any message waits besides those that somebody has in hand, and when the first that was put off is due (ISO).
 * @param now ISO
 */
export function waitingIn(
  state: State,
  campaign: string,
  now: string,
  inHand: readonly string[],
): { isAny: boolean; due: string | undefined } {
  const [row] = state.rows(
    `SELECT count(*) AS rows, min(due) FILTER (WHERE due > ?) AS due FROM outbox
     WHERE campaign = ? AND state = 'waiting' AND mailbox NOT IN (SELECT value FROM json_each(?))`,
    now,
    campaign,
    JSON.stringify(inHand),
  )
  return { isAny: Number(row?.['rows'] ?? 0) > 0, due: typeof row?.['due'] === 'string' ? row['due'] : undefined }
}

/** Takes a message in hand: from now on it is under way, and nobody takes it again. @returns whether it still waited */
export const markSending = (state: State, campaign: string, mailbox: string, at: string): boolean =>
  state.rows(
    "UPDATE outbox SET state = 'sending', at = ?, reason = NULL WHERE campaign = ? AND mailbox = ? AND state = 'waiting' RETURNING mailbox",
    at,
    campaign,
    mailbox,
  ).length > 0

/** Notes what became of a message. @param row.at when; ISO. An answer that comes late still says more than "unknown". */
export function settleMail(
  state: State,
  campaign: string,
  mailbox: string,
  row: { state: OutboxState; reason?: string; at: string | null; due?: string; attempts: number },
): void {
  state.change(
    `UPDATE outbox SET state = ?, reason = ?, at = ?, due = ?, attempts = ?
     WHERE campaign = ? AND mailbox = ? AND state IN ('sending', 'unknown', 'waiting')`,
    row.state,
    row.reason ?? null,
    row.at,
    row.due ?? null,
    row.attempts,
    campaign,
    mailbox,
  )
}

/** What was under way when an earlier run ended is unknown, and never repeated. @returns how many */
export const settleOrphans = (state: State, campaign: string): number =>
  state.rows(
    "UPDATE outbox SET state = 'unknown', reason = 'ended' WHERE campaign = ? AND state = 'sending' RETURNING mailbox",
    campaign,
  ).length

/** How many mailboxes of a campaign stand how, and why. */
export function countOutbox(
  state: State,
  campaign: string,
): { arm: string; state: OutboxState; reason: string | undefined; mailboxes: number }[] {
  return state
    .rows(
      'SELECT arm, state, reason, count(*) AS mailboxes FROM outbox WHERE campaign = ? GROUP BY arm, state, reason ORDER BY arm, state, reason',
      campaign,
    )
    .map((row) => ({
      arm: String(row['arm']),
      state: OutboxState.parse(row['state']),
      reason: typeof row['reason'] === 'string' ? row['reason'] : undefined,
      mailboxes: Number(row['mailboxes']),
    }))
}
