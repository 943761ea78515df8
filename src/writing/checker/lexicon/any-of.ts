/** One pattern out of several: what any of them matches, those that stand first before others. Their own flags do not count. */
export const anyOf = (flags: string, ...patterns: readonly (RegExp | string)[]): RegExp =>
  new RegExp(patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join('|'), flags)
