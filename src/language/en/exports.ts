/** What an export for another tool says. Counts come formatted. */
export interface ExportTexts {
  file: (variant: string, path: string, mailboxes: string) => string
  withoutBody: (tool: string, campaign: string) => string
  held: (count: string) => string
  suppressed: (count: string) => string
  elsewhere: (count: string) => string
  leftOut: (count: string) => string
  counted: string
  next: (campaign: string) => string
}

/** Exports in English. */
export const exportTexts: ExportTexts = {
  file: (variant, path, mailboxes) => `Variant ${variant}, ${mailboxes} mailboxes: ${path}`,
  withoutBody: (tool, campaign) =>
    `The body of the mail is in no file: a field of ${tool} is too short for it. Copy it from the brief of ${campaign} into the mail there.`,
  held: (count) =>
    `${count} ${count === '1' ? 'mailbox is held out and stands' : 'mailboxes are held out and stand'} in no file.`,
  suppressed: (count) =>
    `${count} must not be written to (opt-out, bounce, refusal, cap) and ${count === '1' ? 'stands' : 'stand'} in no file.`,
  elsewhere: (count) =>
    `${count} ${count === '1' ? 'was written to by "shoal send" and stands' : 'were written to by "shoal send" and stand'} in no file.`,
  leftOut: (count) =>
    `${count} ${count === '1' ? 'is' : 'are'} left out: no address, or one that a spreadsheet would run.`,
  counted:
    'They count as sent from now on. Delete the files once they are imported; bring opt-outs back with "shoal optout import".',
  next: (campaign) => `Next: when orders have come in, shoal results ${campaign} --orders orders-since.csv`,
}
