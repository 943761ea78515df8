/** Names one after another, as far as they are not too many. */
export const list = (items: string[], max = 12): string =>
  items.slice(0, max).join(', ') + (items.length > max ? `, and ${items.length - max} more` : '')
