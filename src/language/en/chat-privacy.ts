/** What is said where figures are kept back, in English. */
export const chatPrivacy = {
  'few-customers': (threshold: number): string =>
    `Kept back: fewer than ${threshold} customers are behind the figure (privacy.minCustomers in shoal.yaml). That is not the same as nothing found.`,
  difference: (threshold: number): string =>
    `Together with an earlier answer of this talk it would tell of 1 to ${threshold - 1} customers. Ask for a wider group, or for one that differs by more; a new talk begins afresh.`,
  full: (): string =>
    'Kept back: so much was told already that it can no longer be kept track of what further figures would give away. Begin a new talk.',
}
