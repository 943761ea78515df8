/** What came of one mailbox of a campaign. Every mailbox that was assigned has one, whatever became of its message. */
export interface MailboxObservation {
  mailbox: string
  /** "holdout", or the id of a variant. */
  arm: string
  /** The segment that it was in when the arms were fixed, where that is known. */
  segment?: string
  /** With what chance it got into its arm, where chances changed on the way. */
  propensity?: number
  /** A name for the time in which those chances stayed the same. */
  epoch?: string
  /** What it had spent before, where that is known. */
  before?: number
  orders: number
  /** In the currency of the orders. */
  spend: number
  clicks?: number
  visits?: number
  /** Whether a message left for it: that costs, whether or not it arrived. */
  written: boolean
}
