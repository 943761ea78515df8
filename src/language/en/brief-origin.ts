/** Where a figure of a brief comes from, for those who point at it. Counts and days come formatted. */
export interface BriefOrigin {
  /** @param what label of the figure @param until last day of the orders; absent where no orders are known */
  figure: (what: string, customers: string, audience: string, until: string | undefined) => string
  /** A share says of what. */
  shareOf: (what: string, whole: string) => string
}

/** Origins in English. */
export const briefOrigin: BriefOrigin = {
  figure: (what, customers, audience, until) =>
    `${what}: computed from ${until === undefined ? 'what was imported' : `the orders until ${until}`}, ${customers} of “${audience}”`,
  shareOf: (what, whole) => `${what}, as a share of ${whole}`,
}
