/** What the check of the sender says. */
export interface SenderTexts {
  heading: (domain: string) => string
  verdicts: Record<'fine' | 'better' | 'wrong' | 'unknown', string>
  checks: Record<'spf' | 'dkim' | 'dmarc', string>
  findings: Record<FindingName, (d: { name: string; detail: string }) => string>
  add: (name: string) => string
  replace: (name: string) => string
  pushKey: (key: string) => string
  next: { fine: string; wrong: string }
}

type FindingName =
  | 'spf-fine'
  | 'spf-missing'
  | 'spf-missing-service'
  | 'spf-several'
  | 'spf-open'
  | 'spf-broken'
  | 'spf-lookups'
  | 'spf-provider'
  | 'spf-unaligned'
  | 'dkim-fine'
  | 'dkim-missing'
  | 'dkim-none-found'
  | 'dkim-broken'
  | 'dkim-revoked'
  | 'dkim-weak'
  | 'dkim-other-key'
  | 'dkim-unaligned'
  | 'dmarc-fine'
  | 'dmarc-watching'
  | 'dmarc-missing'
  | 'dmarc-several'
  | 'dmarc-broken'
  | 'no-answer'

/** The check of the sender in English. */
export const senderTexts: SenderTexts = {
  heading: (domain) => `What mail servers will find of ${domain}:`,
  verdicts: { fine: 'fine', better: 'could be better', wrong: 'wrong', unknown: 'not known' },
  checks: {
    spf: 'SPF (which servers may send for the domain)',
    dkim: 'DKIM (a signature that shows that a mail is yours and was not changed)',
    dmarc: 'DMARC (what to do with mails that show neither)',
  },
  findings: {
    'spf-fine': ({ name }) => `${name} says which servers may send for it.`,
    'spf-missing': ({ name }) =>
      `${name} does not say which servers may send for it, so anybody can, and many mail servers take your mails for spam.`,
    'spf-missing-service': ({ name }) =>
      `${name} does not say which servers may send for it, so anybody can, and many mail servers take your mails for spam. Add a TXT record with what your mail service gives you: v=spf1 include:… ~all. Only where mails leave by a server of your own under ${name}: v=spf1 a mx ~all.`,
    'spf-several': ({ name, detail }) =>
      `${name} has ${detail} SPF records; with more than one, none counts. Make one of them.`,
    'spf-open': ({ name, detail }) => `The record of ${name} lets everybody send for it (${detail}).`,
    'spf-broken': ({ name, detail }) => `The record of ${name} cannot be read at "${detail}", so it does not count.`,
    'spf-lookups': ({ name, detail }) =>
      `Reading the record of ${name} takes ${detail} look-ups; after 10 mail servers give up, and it does not count. Take out what you no longer send with.`,
    'spf-provider': ({ name, detail }) => `The record of ${name} does not name your mail service (${detail}).`,
    'spf-unaligned': ({ name }) =>
      `Mails come back to ${name}, which is another domain than the one that readers see; then only DKIM shows that they are yours.`,
    'dkim-fine': ({ name }) => `The public key is there (${name}).`,
    'dkim-missing': ({ name }) =>
      `There is no public key at ${name}, so signatures cannot be checked and count as false.`,
    'dkim-none-found': ({ name }) =>
      `No key was found under the usual names (${name}). Your mail service says what its key is called: run this again with --selector NAME, or set delivery.dkim.`,
    'dkim-broken': ({ name }) => `The record at ${name} holds no key that can be read.`,
    'dkim-revoked': ({ name }) => `The key at ${name} is empty: it was taken back.`,
    'dkim-weak': ({ name, detail }) => `The key at ${name} has ${detail} bits; make one of 2048.`,
    'dkim-other-key': ({ name }) => `The key at ${name} is another one than the one that signs your mails.`,
    'dkim-unaligned': ({ detail }) =>
      `Mails are signed by ${detail}, which is another domain than the one that readers see.`,
    'dmarc-fine': ({ name, detail }) =>
      `${name} asks to ${detail === 'reject' ? 'refuse' : 'set aside'} mails that only pretend to be yours.`,
    'dmarc-watching': ({ name }) =>
      `${name} is there and asks only for reports (p=none): enough for large receivers. Once the reports are clean, make it p=quarantine.`,
    'dmarc-missing': ({ name }) =>
      `There is no ${name}. Gmail and Yahoo refuse mails to many readers without it. Begin with p=none and read the reports.`,
    'dmarc-several': ({ name, detail }) => `${name} has ${detail} records; with more than one, none counts. Keep one.`,
    'dmarc-broken': ({ name }) => `The record at ${name} cannot be read: it needs p=none, p=quarantine or p=reject.`,
    'no-answer': ({ name }) => `DNS gave no answer about ${name}; try again later.`,
  },
  add: (name) => `  Add to DNS, as TXT of ${name}:`,
  replace: (name) => `  In its place in DNS, as TXT of ${name}:`,
  pushKey: (key) => `Browsers subscribe to your push messages with this public key: ${key}`,
  next: {
    fine: 'Next: shoal send',
    wrong:
      'Next: put this into DNS where your domain is kept (it may take hours until it is seen), then run "shoal sender" again.',
  },
}
