/** How often, as a share, a mail server does what. */
export interface Storm {
  seed: number
  /** Connections that are turned away with 421. */
  busy: number
  /** MAIL FROM answered with 421, after which the connection is closed. */
  closing: number
  /** Recipients answered with 450, 451 or 452 for now. */
  throttled: number
  /** Connections that break at RCPT TO. */
  brokenBefore: number
  /** Messages answered with 451 or 454 after DATA, and not kept. */
  failing: number
  /** Connections that break after the message came, half of them after it was kept. */
  brokenAfter: number
  /** Messages answered late, by up to so many milliseconds. */
  late: number
  lateBy: number
  /** How the mailboxes that do not exist begin. */
  nobody: string
}

/** No faults at all. */
export const calm: Storm = {
  seed: 1,
  busy: 0,
  closing: 0,
  throttled: 0,
  brokenBefore: 0,
  failing: 0,
  brokenAfter: 0,
  late: 0,
  lateBy: 0,
  nobody: 'nobody-',
}

/** One line of the log of the server. */
export interface Logged {
  /** When, in milliseconds. */
  at: number
  what: 'kept' | 'refused' | 'throttled' | 'failed' | 'broken-before' | 'broken-after'
  to: string
}
