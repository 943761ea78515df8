/** What an export for another tool says. Counts come formatted. */
export interface ExportTexts {
  file: (variant: string, path: string, mailboxes: string) => string
  held: (count: string) => string
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
  held: (count) => `${count} mailboxes are held out and stand in no file.`,
  suppressed: (count) => `${count} must not be written to (opt-out, bounce, refusal, cap) and stand in no file.`,
  elsewhere: (count) => `${count} were reached by "shoal send" or an export for another tool, and stand in no file.`,
  leftOut: (count) =>
    `${count} are left out, since the tool could not know them: no id, address or number with a country code, or one that a spreadsheet would run.`,
  capped: (count) => `${count} had their share of messages for now (delivery.caps) and stand in no file.`,
  counted:
    'What stands in a file counts as sent from now on. Delete the files once they are imported; bring opt-outs back with "shoal optout import".',
  waiting: (campaign) =>
    `Some go on waiting. Next: export them for another tool or later, send them with "shoal send ${campaign} --send", or give them up with --final.`,
  next: (campaign) => `Next: when orders have come in, shoal results ${campaign} --orders orders-since.csv`,
}
