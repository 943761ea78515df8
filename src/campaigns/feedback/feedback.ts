/** What somebody says of a message of ours: a mail server, a provider, or a list. */
export interface Feedback {
  kind: 'hard-bounce' | 'soft-bounce' | 'complaint' | 'opt-out'
  /** The mailbox it speaks of, as it is written there. */
  address: string | undefined
  /** When it happened, ISO; undefined where it is not said. */
  at: string | undefined
  /** Status as in RFC 3463, e.g. 5.1.1. */
  status: string | undefined
  /** Message-ID of our message, without its angle brackets. */
  messageId: string | undefined
  /** The token of the link to opt out that our message carried. */
  token: string | undefined
  /** What its source knows it by. */
  id: string | undefined
}

/** What was found in a mail, a payload or a row: feedback, news that changes nothing, or why it cannot be read. */
export type Found = { feedback: Feedback[] } | { ignored: string } | { unreadable: Unreadable }

/** Why something cannot be read. */
export type Unreadable =
  | 'no-report'
  | 'no-recipient'
  | 'no-status'
  | 'too-large'
  | 'not-json'
  | 'unknown-payload'
  | 'row'
