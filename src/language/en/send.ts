import { pauseSentence } from './pause.ts'

/** What "shoal send" says. Figures come formatted. */
export interface SendTexts {
  noneHeld: string
  dry: (id: string, mails: string, held: string) => string
  /** How many of the readers got another campaign lately, and whether with the same words. */
  again: (campaign: string, mailboxes: string, at: string, sameWords: boolean) => string
  /** That a campaign is not approved, and how many of its sentences do not hold. */
  draft: (id: string, findings: number) => string
  /** An audience, and that it is another than the one that was approved. */
  counts: (customers: string, mailboxes: string | undefined) => string
  changed: (before: string, now: string) => string
  /** A campaign that is over, and one that is under way. */
  wasSent: (id: string, at: string | undefined) => string
  underWay: (id: string, waiting: string, mails: string) => string
  /** A campaign whose time has not come. */
  notYet: (id: string, at: string) => string
  /** What is checked before the first mail. */
  dns: string
  /** Those who would get nothing right now. */
  notNow: string
  variant: (id: string, mails: string) => string
  subject: (subject: string) => string
  optOut: (link: string) => string
  files: (eml: string, html: string) => string
  recipients: (path: string) => string
  missing: (keys: string) => string
  sent: (d: {
    sent: string
    held: string
    refused: string
    suppressed: string
    unknown: string
    waiting: string
  }) => string
  /** A reason and how many mailboxes it stands for. */
  reason: (state: 'refused' | 'suppressed' | 'unknown' | 'waiting', why: string, mailboxes: string) => string
  reasons: Record<string, string>
  /** A reply of the server. */
  reply: (status: string) => string
  finished: string
  waiting: (until: string) => string
  paused: typeof pauseSentence
  manyComplaints: string
  notSent: (path: string) => string
  next: {
    approve: (id: string) => string
    send: (id: string) => string
    wait: (id: string, at: string) => string
    settings: (id: string) => string
    goOn: (id: string) => string
    remaining: (id: string) => string
    results: (id: string) => string
  }
}

/** What "shoal send" says in English. */
export const sendTexts: SendTexts = {
  noneHeld:
    'WARNING: nobody is held out, since there are so few mailboxes. What this campaign brings cannot be told from what would have come anyway.',
  dry: (id, mails, held) =>
    `Dry run of ${id}: ${mails === '1' ? '1 mail' : `${mails} mails`} would go out, ${held === '1' ? '1 mailbox is' : `${held} mailboxes are`} held out. Nothing was sent.`,
  again: (campaign, mailboxes, at, sameWords) =>
    `NOTE: ${mailboxes} of these readers ${mailboxes === '1' ? 'has' : 'have'} already got ${campaign} within the last 30 days, the last on ${at}${sameWords ? ', with the same text' : ''}.`,
  draft: (id, findings) =>
    `${id} is a draft: nothing leaves until it is approved.${findings === 0 ? '' : ` ${findings === 1 ? 'One sentence of it contradicts' : `${findings} sentences of it contradict`} the figures or the offer; "shoal campaigns ${id}" shows ${findings === 1 ? 'it' : 'them'}.`}`,
  counts: (customers, mailboxes) =>
    `${customers === '1' ? '1 customer' : `${customers} customers`}${mailboxes === undefined ? '' : ` (${mailboxes === '1' ? '1 mailbox' : `${mailboxes} mailboxes`})`}`,
  changed: (before, now) =>
    `NOTE: the audience has changed since the brief was drafted: ${before} then, ${now} now. The figures in the brief are those of then.`,
  wasSent: (id, at) =>
    `Campaign ${id} was sent${at === undefined ? '' : ` on ${at}`}; nothing would go out. This is what it said:`,
  underWay: (id, waiting, mails) => `Campaign ${id} is being sent: ${waiting} of ${mails} mails are still to go out.`,
  notYet: (id, at) => `Campaign ${id} goes out from ${at} on. Until then nothing is sent.`,
  dns: 'Before the first mail Shoal looks at the DNS of your sender, and sends nothing where it is wrong; "shoal sender" shows it now.',
  notNow: 'Of these, if it were sent now:',
  variant: (id, mails) => `Variant ${id}, to ${mails} mailboxes`,
  subject: (subject) => `Subject: ${subject}`,
  optOut: (link) => `Opt-out: ${link}`,
  files: (eml, html) => `To look at: ${html}, and as a mail: ${eml}`,
  recipients: (path) => `Who would get which: ${path}`,
  missing: (keys) => `It cannot be sent yet: ${keys} missing in shoal.yaml.`,
  sent: (d) =>
    `${d.sent} mails sent, ${d.held} mailboxes held out, ${d.refused} refused, ${d.suppressed} left out, ${d.unknown} unknown, ${d.waiting} waiting.`,
  reason: (state, why, mailboxes) =>
    `  ${{ refused: 'refused', suppressed: 'left out', unknown: 'unknown', waiting: 'later' }[state]}: ${mailboxes}, ${why}`,
  reasons: {
    'opt-out': 'opted out',
    bounce: 'the mailbox does not exist',
    complaint: 'complained',
    import: 'on a list of those who want nothing',
    gone: 'gone',
    consent: 'consent was taken back',
    forgotten: 'asked to be forgotten',
    smtputf8: 'the mail server takes no such letters before the @ (SMTPUTF8)',
    standing: 'held out of every campaign of the year (audience.holdout)',
    'not-exportable': 'not known to the tool of the last export',
    address: 'no address that a server could take',
    capped: 'wrote to often enough (delivery.caps)',
    quiet: 'quiet hours at the reader’s (delivery.quietHours)',
    connection: 'the connection broke before the server answered; not repeated',
    unreachable: 'no connection to the push service of the browser',
    ended: 'under way when an earlier run ended; not repeated',
  },
  reply: (status) => `the server answered ${status}`,
  finished: 'Everybody is sent to, refused, left out or unknown: the campaign is finished.',
  waiting: (until) => `The rest waits; the next mail may leave at ${until}.`,
  paused: pauseSentence,
  manyComplaints:
    'More than 0.1% of the readers complain of spam. At 0.3% sending stops: write to people who asked for it, and less often.',
  notSent: (path) => `Who did not get it, or of whom nobody knows, and why: ${path}`,
  next: {
    approve: (id) => `Next: shoal approve ${id}, then shoal send ${id} --send`,
    send: (id) => `Next: it is approved; shoal send ${id} --send sends it`,
    wait: (id, at) => `Next: shoal send ${id} --send, at ${at} or later`,
    settings: (id) => `Next: fill in what is missing, then shoal send ${id} again shows the mail as it would go out`,
    goOn: (id) => `Next: shoal send ${id} --send goes on with the rest; nobody gets a mail twice`,
    remaining: (id) => `Next: when the reason is gone, shoal send ${id} --remaining goes on with the rest`,
    results: (id) => `Next: when orders have come in, shoal results ${id} --orders orders-since.csv`,
  },
}
