/** What an export for another tool says. Counts come formatted. */
export interface ExportTexts {
  file: (variant: string, path: string, mailboxes: string) => string
  withoutBody: (tool: string, campaign: string) => string
  held: (count: string) => string
  /** @param share of the mailboxes that was to be held out */
  noneHeld: (share: string) => string
  suppressed: (count: string) => string
  elsewhere: (count: string) => string
  leftOut: (count: string) => string
  capped: (count: string) => string
  counted: string
  next: (campaign: string) => string
  waiting: (campaign: string) => string
}

/** Exports in English. */
export const exportTexts: ExportTexts = {
  file: (variant, path, mailboxes) => `Variant ${variant}, ${mailboxes} mailboxes: ${path}`,
  withoutBody: (tool, campaign) =>
    `The body of the mail is in no file: a field of ${tool} is too short for it. Copy it from the brief of ${campaign} into the mail there.`,
  held: (count) =>
    `${count} ${count === '1' ? 'mailbox is held out and stands' : 'mailboxes are held out and stand'} in no file.`,
  noneHeld: (share) =>
    `WARNING: nobody is held out: of so few mailboxes ${share} is none. What this campaign brings cannot be told from what would have come anyway.`,
  suppressed: (count) =>
    `${count} must not be written to (opt-out, bounce, refusal, cap) and ${count === '1' ? 'stands' : 'stand'} in no file.`,
  elsewhere: (count) =>
    `${count} ${count === '1' ? 'was' : 'were'} reached by "shoal send" or an export for another tool, and ${count === '1' ? 'stands' : 'stand'} in no file.`,
  leftOut: (count) =>
    `${count} ${count === '1' ? 'is' : 'are'} left out, since the tool could not know ${count === '1' ? 'it' : 'them'}: no id, address or number with a country code, or one that a spreadsheet would run.`,
  capped: (count) =>
    `${count} had ${count === '1' ? 'its' : 'their'} share of messages for now (delivery.caps) and ${count === '1' ? 'stands' : 'stand'} in no file.`,
  counted:
    'What stands in a file counts as sent from now on. Delete the files once they are imported; bring opt-outs back with "shoal optout import".',
  waiting: (campaign) =>
    `Some go on waiting. Next: export them for another tool or later, send them with "shoal send ${campaign} --send", or give them up with --final.`,
  next: (campaign) => `Next: when orders have come in, shoal results ${campaign} --orders orders-since.csv`,
}
