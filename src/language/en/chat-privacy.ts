/** What is said where figures are kept back, in English. */
export const chatPrivacy = {
  'few-customers': (threshold: number): string =>
    `Kept back: fewer than ${threshold} customers are behind the figure (privacy.minCustomers in shoal.yaml). That is not the same as nothing found.`,
  difference: (threshold: number): string =>
    `Together with an earlier answer of this talk it would tell of 1 to ${threshold - 1} customers. Ask for a wider group, or for one that differs by more; a new talk begins afresh.`,
  condition: (threshold: number): string =>
    `Kept back: that condition is met by fewer than ${threshold} customers, or by all but so few, or all; which of these is not said, since a limit moved step by step would find out one customer’s figure. Ask for a limit further in the middle, or without one.`,
  picked: (threshold: number): string =>
    `None of those that may be told meets this condition. Whether one meets it that is kept back, for fewer than ${threshold} customers or beside an earlier answer, is not said.`,
  limits: (): string =>
    'Kept back: so many limits of this figure were asked for already that one more could find out a single customer’s. Ask for one of those again; a new talk begins afresh.',
  audience: (threshold: number): string =>
    `Kept back: fewer than ${threshold} customers are in this audience, or set it apart from what was told before. Ask for a larger segment.`,
  reach: (threshold: number): string =>
    `How many of them can be written to is kept back: it would tell of fewer than ${threshold} customers.`,
  size: (threshold: number): string =>
    `How many customers they are is kept back: it would tell of fewer than ${threshold}.`,
  campaigns: (threshold: number): string =>
    `Results with fewer than ${threshold} customers written to or held out are kept back.`,
  list: (threshold: number): string =>
    `How many customers it was learned from and holds is kept back: it would tell of fewer than ${threshold}.`,
  full: (): string =>
    'Kept back: so much was told already that it can no longer be kept track of what further figures would give away. Begin a new talk.',
}
