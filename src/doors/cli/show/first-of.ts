/** The first few of a list, and that there are more. */
export const firstOf = (items: readonly string[], most = 10): string =>
  items.slice(0, most).join(', ') + (items.length > most ? ', …' : '')
