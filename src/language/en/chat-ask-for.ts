/** How a figure is bound. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal' | 'top'

/** How a typed query is asked for in a marketer's words: short, and read again without a doubt. */
export interface AskForWords {
  list: (items: readonly string[]) => string
  /** Parts in the order of the language. */
  whole: (parts: {
    figure: string
    /** The figure counts these customers, or is theirs. */
    customers: { who: string; counted: boolean } | undefined
    groups: string | undefined
    share: boolean
    limits: readonly string[]
    time: string | undefined
    compare: string | undefined
    ranking: { direction: 'asc' | 'desc'; count: number | undefined; rows: string } | undefined
  }) => string
  /** A value of a dimension: country and segment have words of their own. */
  only: (dimension: string, label: string, values: readonly string[]) => string
  without: (values: readonly string[]) => string
  holds: (label: string, words: readonly string[]) => string
  ofBuyers: (values: readonly string[]) => string
  /** Customers whose figure has a bound: of orders, revenue, units and days since the last order. */
  customers: (measure: string, label: string, op: Bound, value: string) => string
  last: (count: number, unit: string) => string
  this: (unit: string) => string
  year: (year: number) => string
  part: (year: number, unit: 'quarter' | 'month' | 'week', value: number) => string
  between: (from: string, to: string) => string
  previous: string
  yearBefore: string
  against: (time: string) => string
  againstAll: string
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const bounds: Record<Bound, string> = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  equal: 'exactly',
  top: 'among the top',
}
const or = (items: readonly string[]): string => items.join(' or ')

export const askForEn: AskForWords = {
  list: (items) => items.join(' and '),
  whole: ({ figure: plain, customers, groups, share, limits, time, compare, ranking }) => {
    const figure = customers?.counted === true ? `customers who ${customers.who}` : plain
    const theirs = customers?.counted === false ? `from customers who ${customers.who}` : undefined
    const tail = [theirs, ...limits, time, compare].filter((part) => part !== undefined).join(' ')
    const ranked =
      ranking === undefined
        ? `${share ? 'share of ' : ''}${figure}${groups === undefined ? '' : ` by ${groups}`}`
        : ranking.count === undefined
          ? `${figure} by ${groups} ${ranking.direction === 'desc' ? 'highest first' : 'lowest first'}`
          : ranking.count === 1
            ? `which ${groups} has the ${ranking.direction === 'desc' ? 'highest' : 'lowest'} ${figure}`
            : `${ranking.direction === 'desc' ? 'top' : 'bottom'} ${ranking.count} ${ranking.rows} by ${figure}`
    const text = `${ranked}${tail === '' ? '' : ` ${tail}`}${ranking?.count === 1 ? '?' : ''}`
    return text.slice(0, 1).toUpperCase() + text.slice(1)
  },
  only: (dimension, label, values) =>
    dimension === 'country'
      ? `in ${or(values)}`
      : dimension === 'weekday'
        ? `on ${or(values)}`
        : dimension === 'segment'
          ? `in ${or(values)}`
          : dimension === 'customer-type'
            ? `from ${or(values)}`
            : dimension === 'product'
              ? `of ${or(values)}`
              : `for ${label} ${or(values)}`,
  without: (values) => `without ${values.join(' and ')}`,
  holds: (label, words) => `of any ${label} with ${or(words)} in the name`,
  ofBuyers: (values) => `from customers who bought ${or(values)}`,
  customers: (measure, label, op, value) =>
    measure === 'revenue' || measure === 'monetary'
      ? `spent ${bounds[op]} ${value}`
      : measure === 'recency'
        ? `have not ordered for ${bounds[op]} ${value} days`
        : measure === 'orders' || measure === 'frequency'
          ? `placed ${bounds[op]} ${value} ${value === '1' ? 'order' : 'orders'}`
          : measure === 'units'
            ? `bought ${bounds[op]} ${value} units`
            : `have ${label} of ${bounds[op]} ${value}`,
  last: (count, unit) => (count === 1 ? `in the last ${unit}` : `in the last ${count} ${unit}s`),
  this: (unit) => `this ${unit}`,
  year: (year) => `in ${year}`,
  part: (year, unit, value) =>
    unit === 'month'
      ? `in ${months[value - 1]} ${year}`
      : unit === 'quarter'
        ? `in Q${value} ${year}`
        : `in week ${value} of ${year}`,
  between: (from, to) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
  previous: 'compared with the period before',
  yearBefore: 'compared with the same period last year',
  against: (time) => `compared with ${time.replace(/^in /, '')}`,
  againstAll: 'compared with all customers',
}
