/** What an export for another tool says. Counts come formatted. */
export interface ExportTexts {
  file: (variant: string, path: string, mailboxes: string) => string
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
  held: (count) => `${count} mailboxes are held out and stand in no file.`,
  suppressed: (count) => `${count} must not be written to (opt-out, bounce, refusal, cap) and stand in no file.`,
  elsewhere: (count) => `${count} were written to by "shoal send" and stand in no file.`,
  leftOut: (count) => `${count} are left out: no address, or one that a spreadsheet would run.`,
  counted:
    'They count as sent from now on. Delete the files once they are imported; bring opt-outs back with "shoal optout import".',
  next: (campaign) => `Next: when orders have come in, shoal results ${campaign} --orders orders-since.csv`,
}
