/** Words in which a typed query is read back. Every part of a query has words of its own, so that two queries never read the same. */
export interface ReadBackWords {
  list: (items: readonly string[]) => string
  either: (items: readonly string[]) => string
  quoted: (name: string) => string
  by: (measures: string, dimensions: string) => string
  shareOfTotal: string
  shareOfUnfiltered: string
  is: (dimension: string, values: string) => string
  isNot: (dimension: string, values: string) => string
  holds: (dimension: string, values: string) => string
  ofBuyers: (dimension: string, values: string) => string
  customersWith: (measure: string, bound: string) => string
  rowsWith: (measure: string, bound: string) => string
  bounds: Readonly<
    Record<'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal' | 'top', (value: string) => string>
  >
  days: (from: string, to: string, sameYear: boolean) => string
  allDays: (days: string) => string
  cut: (days: string) => string
  asOf: (day: string) => string
  previous: (days: string) => string
  yearBefore: (days: string) => string
  period: (days: string) => string
  noDays: string
  againstAll: string
  largestFirst: (by: string) => string
  smallestFirst: (by: string) => string
  first: (limit: number) => string
  netted: string
  join: (parts: readonly string[]) => string
}

const withOr = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`

export const readBackEn: ReadBackWords = {
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  either: withOr,
  quoted: (name) => `“${name}”`,
  by: (measures, dimensions) => `${measures} by ${dimensions}`,
  shareOfTotal: 'as shares of the total',
  shareOfUnfiltered: 'as a share of the figure without these limits',
  is: (dimension, values) => `${dimension}: ${values}`,
  isNot: (dimension, values) => `${dimension}: not ${values}`,
  holds: (dimension, values) => `${dimension}: every one with ${values} in its name`,
  ofBuyers: (dimension, values) => `customers who bought the ${dimension} ${values}`,
  customersWith: (measure, bound) => `customers with ${measure} ${bound}`,
  rowsWith: (measure, bound) => `rows with ${measure} ${bound}`,
  bounds: {
    'at-least': (value) => `of at least ${value}`,
    'more-than': (value) => `over ${value}`,
    'at-most': (value) => `of at most ${value}`,
    'less-than': (value) => `under ${value}`,
    equal: (value) => `of exactly ${value}`,
    top: (value) => `among the highest ${value}`,
  },
  days: (from, to, sameYear) => (from === to ? from : `${sameYear ? from.replace(/ \d{4}$/, '') : from} to ${to}`),
  allDays: (days) => `all days of the data (${days})`,
  cut: (days) => `${days} (the data hold only these of the days asked for)`,
  asOf: (day) => `as of ${day}`,
  previous: (days) => `compared with the period before (${days})`,
  yearBefore: (days) => `compared with the same dates a year earlier (${days})`,
  period: (days) => `compared with ${days}`,
  noDays: 'not known',
  againstAll: 'compared with the same figure without these limits',
  largestFirst: (by) => `largest ${by} first`,
  smallestFirst: (by) => `smallest ${by} first`,
  first: (limit) => `first ${limit}`,
  netted: 'returns netted',
  join: (parts) => parts.join(', '),
}
