/** What the import of bounces and complaints says. Counts come formatted. */
export interface FeedbackTexts {
  read: (count: string) => string
  nothing: string
  kinds: Record<'hard-bounce' | 'soft-bounce' | 'complaint' | 'opt-out', (count: string) => string>
  known: (count: string) => string
  ignored: (count: string) => string
  unmatched: (count: string) => string
  unreadable: (count: string, reason: string, places: string) => string
  place: (file: string, number: string) => string
  reasons: Record<
    'no-report' | 'no-recipient' | 'no-status' | 'too-large' | 'not-json' | 'unknown-payload' | 'row',
    string
  >
  next: string
}

/** Bounces and complaints in English. */
export const feedbackTexts: FeedbackTexts = {
  read: (count) => `${count} ${count === '1' ? 'mail, payload or row' : 'mails, payloads and rows'} read.`,
  nothing: 'Nothing to read was found there: no mail, payload or row. Nothing was changed.',
  kinds: {
    'hard-bounce': (count) =>
      count === '1' ? '1 dead address; it gets no more e-mail.' : `${count} dead addresses; they get no more e-mail.`,
    'soft-bounce': (count) =>
      `${count} ${count === '1' ? 'message' : 'messages'} that could not be taken (full mailbox, policy, size); counted only.`,
    complaint: (count) =>
      count === '1'
        ? '1 complaint; who made it gets nothing more.'
        : `${count} complaints; who made them get nothing more.`,
    'opt-out': (count) =>
      count === '1' ? '1 opt-out; no more e-mail goes there.' : `${count} opt-outs; they get no more e-mail.`,
  },
  known: (count) => `${count} ${count === '1' ? 'was' : 'were'} heard before.`,
  ignored: (count) => `${count} ${count === '1' ? 'changes' : 'change'} nothing (delays, deliveries, clicks).`,
  unmatched: (count) =>
    `${count} ${count === '1' ? 'does not show that it answers' : 'do not show that they answer'} a mail of yours, so nothing was done: anybody can write such a mail. If you know that ${count === '1' ? 'it is' : 'they are'} real, add --trust.`,
  unreadable: (count, reason, places) => `${count} could not be read: ${reason} (${places}).`,
  place: (file, number) => `${file} no. ${number}`,
  reasons: {
    'no-report': 'no report of a mail server and no complaint',
    'no-recipient': 'it does not say whose address',
    'no-status': 'it does not say what happened',
    'too-large': 'too large for a report',
    'not-json': 'not JSON',
    'unknown-payload': 'not of Amazon SES, SendGrid, Mailgun or Postmark',
    row: 'a type that is none: hard, soft, complaint or unsubscribed',
  },
  next: 'It counts from now on, in a send that is running too. Next: "shoal campaigns" shows what is under way.',
}
