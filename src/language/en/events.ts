/** What came back of messages, as its import says it. Counts come formatted. */
export interface EventTexts {
  read: (file: string, rows: string, used: string, known: string) => string
  kinds: Record<Kind, (count: string) => string>
  rejected: (rows: string, reason: string, lines: string) => string
  reasons: Record<Reason, string>
  heldOut: string
  traffic: {
    heading: (campaign: string) => string
    columns: [arm: string, messages: string, all: string, without: string, persons: string]
    opens: string
    clicks: string
    /** Why some of them are no person’s, most often first. */
    rule: (rule: string, events: string) => string
    why: (rules: readonly string[]) => string
    rules: Record<Rule, string>
    only: string
  }
  next: (campaign: string) => string
  nothing: string
}

type Kind =
  | 'delivered'
  | 'open'
  | 'click'
  | 'visit'
  | 'order'
  | 'spend'
  | 'score'
  | 'opt-out'
  | 'complaint'
  | 'hard-bounce'
  | 'soft-bounce'
type Reason =
  | 'mailbox'
  | 'event'
  | 'nothing'
  | 'time'
  | 'value'
  | 'campaign'
  | 'not-in-campaign'
  | 'held-out'
  | 'unknown-mailbox'
  | 'forgotten'
  | 'not-json'
  | 'unknown-payload'
type Rule =
  | 'provider'
  | 'decoy'
  | 'with-decoy'
  | 'head'
  | 'with-head'
  | 'gateway'
  | 'bare-agent'
  | 'at-once'
  | 'all-links'
  | 'proxy'
  | 'rewritten'
  | 'soon'
  | 'before'
  | 'no-agent'
  | 'no-time'
  | 'no-delivery'

const many = (one: string, more: string) => (count: string) => `${count} ${count === '1' ? one : more}`

/** Results that are read in, in English. */
export const eventTexts: EventTexts = {
  read: (file, rows, used, known) =>
    `${file}: ${rows} ${rows === '1' ? 'row' : 'rows'}, ${used} used${known === '0' ? '' : ` (${known} known before)`}.`,
  kinds: {
    delivered: many('delivery', 'deliveries'),
    open: many('open', 'opens'),
    click: many('click', 'clicks'),
    visit: many('visit', 'visits'),
    order: many('order', 'orders'),
    spend: many('amount spent', 'amounts spent'),
    score: many('score', 'scores'),
    'opt-out': many('opt-out; no more e-mail goes there', 'opt-outs; they get no more e-mail'),
    complaint: many('complaint; who made it gets nothing more', 'complaints; who made them get nothing more'),
    'hard-bounce': many('dead address; it gets no more e-mail', 'dead addresses; they get no more e-mail'),
    'soft-bounce': many('message that could not be taken', 'messages that could not be taken'),
  },
  rejected: (rows, reason, lines) =>
    `${rows} ${rows === '1' ? 'row' : 'rows'} left out: ${reason} (${rows === '1' ? 'line' : 'lines'} ${lines}).`,
  reasons: {
    mailbox: 'no e-mail address',
    event: 'what happened is said in a word that is not known',
    nothing: 'it tells of nothing that counts (processed, deferred, no open, no click)',
    time: 'a time that cannot be read, or none where one is needed',
    value: 'an amount, a count or a score that cannot be read',
    campaign: 'of a campaign that is none of these; name it with --for',
    'not-in-campaign': 'the mailbox is not in that campaign',
    'held-out': 'the mailbox was held out, and yet got a message',
    'unknown-mailbox': 'a mailbox of nobody here',
    forgotten: 'of somebody who was forgotten',
    'not-json': 'not JSON',
    'unknown-payload': 'not of Amazon SES, SendGrid, Mailgun, Postmark or Brevo',
  },
  heldOut:
    'Somebody wrote to the hold-out, so that it no longer shows what happens without a message: results against it are too small. Find out who did.',
  traffic: {
    heading: (campaign) => `${campaign}: mailboxes that opened and clicked`,
    columns: ['', 'messages', 'as counted', 'not by a machine', 'by a person'],
    opens: 'opens',
    clicks: 'clicks',
    rule: (rule, events) => `${rule} (${events})`,
    why: (rules) => `Not a person’s, or not known to be: ${rules.join('; ')}.`,
    rules: {
      provider: 'the provider says so',
      decoy: 'it followed a link that no reader sees',
      'with-decoy': 'beside one on a link that no reader sees',
      head: 'it asked for the head of the page alone',
      'with-head': 'beside such a request of the same program',
      gateway: 'a security gateway, tool or crawler by its user agent',
      'bare-agent': 'a user agent that no browser has (Apple’s Mail Privacy Protection)',
      'at-once': 'within 10 seconds of delivery',
      'all-links': 'all links within 5 seconds',
      proxy: 'the picture proxy of Gmail or Yahoo',
      rewritten: 'over the link of a gateway',
      soon: 'a click within 30 seconds of delivery',
      before: 'before the delivery',
      'no-agent': 'no user agent is known',
      'no-time': 'no time is known',
      'no-delivery': 'it is not known when the message was delivered',
    },
    only: 'Opens decide nothing here, and clicks only beside orders: what counts is orders against the hold-out.',
  },
  next: (campaign) => `Next: shoal results ${campaign} --orders orders-since.csv`,
  nothing: 'Nothing new. Next: "shoal campaigns" shows what is under way.',
}
