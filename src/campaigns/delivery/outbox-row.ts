import { z } from 'zod'

/** What became of the message to a mailbox. */
export const OutboxState = z.enum(['held', 'waiting', 'sending', 'sent', 'refused', 'suppressed', 'unknown'])
export type OutboxState = z.infer<typeof OutboxState>

/** What a mailbox is there for in a campaign, and what became of its message. */
export interface OutboxRow {
  mailbox: string
  customers: string[]
  /** "holdout", or the id of a variant. */
  arm: string
  state: OutboxState
}
