import { z } from 'zod'

/** Why sending was stopped, and the figures behind it. */
export const Pause = z.strictObject({
  why: z.enum(['bounces', 'complaints', 'refusals']),
  count: z.int().describe('mailboxes that do not exist, complaints, or refusals one after another'),
  of: z.int().describe('mails that were given to the server'),
})
export type Pause = z.infer<typeof Pause>

/** What became of the mails of a campaign so far. */
export interface Tally {
  accepted: number
  /** Refused for good by the server. */
  refused: number
  /** Refused in a row, up to the last mail. */
  refusedInRow: number
  /** Came back for good. */
  hardBounces: number
  complaints: number
}

/** Mails from which on shares mean something. */
const countedFrom = 500

/** Large receivers take a share of hard bounces above 2 %, or of complaints above 0.3 %, for that of a sender of spam; 0.1 % is where they begin to look. */
const mostBounces = 0.02
const mostComplaints = 0.003
const manyComplaints = 0.001

/** So many refusals one after another are of the sender or the message, not of the mailboxes. */
const mostRefusalsInRow = 50

/** Whether to stop sending, and why; shares count from 500 accepted mails on. */
export function pauseFor({ accepted, refused, refusedInRow, hardBounces, complaints }: Tally): Pause | undefined {
  const of = accepted + refused
  if (refusedInRow >= mostRefusalsInRow) return { why: 'refusals', count: refusedInRow, of }
  if (accepted < countedFrom) return undefined
  const bad = refused + hardBounces
  if (bad / of > mostBounces) return { why: 'bounces', count: bad, of }
  return complaints / accepted > mostComplaints ? { why: 'complaints', count: complaints, of } : undefined
}

/** Whether complaints are so many that somebody should look, though not so many that sending stops. */
export const hasManyComplaints = ({ accepted, complaints }: Tally): boolean =>
  accepted >= countedFrom && complaints / accepted > manyComplaints
