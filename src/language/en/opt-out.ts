/** Kinds of campaigns, as whoever gets a message calls them. */
type Kind =
  | 'win-back'
  | 'second-purchase'
  | 'order-value'
  | 'reward'
  | 'launch'
  | 'clear-stock'
  | 'prevent-churn'
  | 'cross-sell'

/** What the page of opt-outs says to whoever got a message, and what its commands say. */
export interface OptOutTexts {
  title: string
  /** @param mailbox with all but its first letter hidden */
  question: (mailbox: string) => string
  legend: string
  scopes: { goal: (kind: string) => string; channel: Record<'email' | 'push' | 'sms', string>; all: string }
  kinds: Record<Kind, string>
  button: string
  done: { title: string; text: (mailbox: string, what: string) => string; more: string }
  faults: Record<'not-found' | 'method' | 'body' | 'too-large' | 'busy' | 'rate', { title: string; text: string }>
  command: {
    listening: (url: string) => string
    outside: string
    heard: (optOuts: number) => string
    ended: (optOuts: string, repeated: string, refused: string) => string
    tracked: (requests: string) => string
    imported: (file: string, rows: string, added: string, known: string) => string
    rejected: (rows: string, reason: string, lines: string) => string
    reasons: Record<'address' | 'not-opted-out', string>
    assumed: Record<'date' | 'scope', (rows: string, lines: string) => string>
    next: string
  }
}

/** Opt-outs in English. */
export const optOutTexts: OptOutTexts = {
  title: 'Unsubscribe',
  question: (mailbox) => `What should ${mailbox} no longer receive?`,
  legend: 'Choose one',
  scopes: {
    goal: (kind) => `No more of this kind: ${kind}`,
    channel: { email: 'No more marketing e-mails', push: 'No more push messages', sms: 'No more text messages' },
    all: 'No more marketing at all, by whatever way',
  },
  kinds: {
    'win-back': 'invitations to come back',
    'second-purchase': 'messages after a first order',
    'order-value': 'suggestions that go with an order',
    reward: 'words of thanks',
    launch: 'news of new products',
    'clear-stock': 'offers on what is left in stock',
    'prevent-churn': 'reminders',
    'cross-sell': 'suggestions of other products',
  },
  button: 'Unsubscribe',
  done: {
    title: 'You are unsubscribed',
    text: (mailbox, what) => `${mailbox}: ${what}. This counts from now on.`,
    more: 'You can leave out more:',
  },
  faults: {
    'not-found': {
      title: 'This link is not complete',
      text: 'Open it again from the message, or copy all of it. If it still fails, answer the message and ask to be taken off the list.',
    },
    method: { title: 'Not possible this way', text: 'Open the link in a browser and press the button there.' },
    body: { title: 'Nothing was changed', text: 'Open the link again and press the button.' },
    'too-large': {
      title: 'Nothing was changed',
      text: 'That was too much at once. Open the link again and press the button.',
    },
    busy: { title: 'Please try again in a moment', text: 'Your choice could not be saved just now.' },
    rate: { title: 'Please try again in a moment', text: 'Too many requests came at once.' },
  },
  command: {
    listening: (url) => `Opt-outs are taken at ${url} until Ctrl-C. Put your site’s HTTPS in front (docs/delivery.md).`,
    outside: 'It can be reached from other machines without encryption: let only your HTTPS server through to it.',
    heard: (optOuts) => `Opt-outs so far: ${optOuts}`,
    ended: (optOuts, repeated, refused) =>
      `${optOuts} ${optOuts === '1' ? 'opt-out' : 'opt-outs'} taken, ${repeated} asked again, ${refused} ${refused === '1' ? 'request' : 'requests'} with a link that is none of ours.`,
    tracked: (requests) => `${requests} ${requests === '1' ? 'request' : 'requests'} of tracked links and pictures.`,
    imported: (file, rows, added, known) =>
      `${file}: ${rows} ${rows === '1' ? 'row' : 'rows'}, ${added} new ${added === '1' ? 'opt-out' : 'opt-outs'}, ${known} known before.`,
    rejected: (rows, reason, lines) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'} left out: ${reason} (${rows === '1' ? 'line' : 'lines'} ${lines}).`,
    reasons: {
      address: 'no e-mail address',
      'not-opted-out': 'they say that nobody opted out',
    },
    assumed: {
      date: (rows, lines) => `${rows} have a date that cannot be read, and count from now on (lines ${lines}).`,
      scope: (rows, lines) =>
        `${rows} have a scope that is none (a goal, a channel or all), and count for everything (lines ${lines}).`,
    },
    next: 'They count from now on, in a send that is running too. Next: "shoal campaigns" shows what is under way.',
  },
}
