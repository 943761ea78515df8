/** What the measure of the whole programme says. Figures come formatted. */
export interface ProgrammeTexts {
  /** @param last day with orders */
  none: (last: string) => string
  newer: string
  /** @param written mailboxes that were written to */
  tooMany: (written: string) => string
  quarter: (name: string, until: string | undefined) => string
  nobody: string
  beginsLater: (first: string) => string
  sides: (d: {
    mailboxes: string
    share: string
    perMailbox: string
    held: string
    heldShare: string
    heldPerMailbox: string
  }) => string
  share: (d: { points: string; low: string; high: string }) => string
  money: (d: { value: string; low: string; high: string }) => string
  more: (d: { ordered: string; low: string; high: string }) => string
  sum: (d: { ordered: string; low: string; high: string; campaigns: string }) => string
  unmeasured: (campaigns: string) => string
  noSum: string
  apart: string
  overlap: (d: { several: string; written: string; most: string }) => string
  note: (holdout: string) => string
  verdicts: Record<'raised' | 'lowered' | 'open', string>
}

/** The whole programme in English. */
export const programmeTexts: ProgrammeTexts = {
  none: (last) =>
    `No campaign has gone out within the days of these orders, which end on ${last}, so there is no programme to measure.`,
  newer:
    'Next: shoal results programme --orders FILE, with orders from before the first campaign until now; without --orders those that were imported count',
  tooMany: (written) =>
    `That cannot all come from these campaigns, which wrote to ${written} mailboxes: something else sets the two sides apart, such as mails from elsewhere. Go by what each campaign found until it is known.`,
  quarter: (name, until) => `${name}${until === undefined ? '' : `, up to ${until}`}`,
  nobody: 'Nobody of the standing hold-out, or nobody else, had ordered before it began: nothing to compare.',
  beginsLater: (first) =>
    `These orders begin on ${first}, after the quarter did, so what was ordered before is not known: give an export that reaches back further.`,
  sides: (d) =>
    `${d.share} of ${d.mailboxes} mailboxes in the programme ordered (${d.perMailbox} each), and ${d.heldShare} of ${d.held} in the standing hold-out (${d.heldPerMailbox} each).`,
  share: ({ points, low, high }) => `Share that ordered: ${points} points more (95 % interval ${low} to ${high}).`,
  money: ({ value, low, high }) => `Revenue per mailbox: ${value} more (${low} to ${high}).`,
  more: ({ ordered, low, high }) => `That is ${ordered} mailboxes with an order (${low} to ${high}).`,
  sum: ({ ordered, low, high, campaigns }) =>
    `The campaigns say of themselves (${campaigns}): ${ordered} mailboxes with an order (${low} to ${high}).`,
  unmeasured: (campaigns) => `Not measured, and not in that sum: ${campaigns}.`,
  noSum: 'No campaign that began in it has been measured.',
  apart:
    'The two may differ: campaigns take orders from one another, what one brings forward another counts, and opt-outs cost later orders.',
  overlap: ({ several, written, most }) =>
    `${several} of ${written} mailboxes that were written to were in several campaigns at a time (at most ${most}).`,
  note: (holdout) =>
    `Counted are mailboxes that had ordered before the quarter began; ${holdout} of all are held out, drawn anew each year.`,
  verdicts: {
    raised: 'The programme raised orders.',
    lowered: 'The programme lowered orders.',
    open: 'No difference is shown; that is not the same as none.',
  },
}
