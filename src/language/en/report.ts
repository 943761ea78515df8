const ordersRange = (low: string | undefined, high: string | undefined): string => {
  if (low === undefined) return high === '1' ? '1' : `up to ${high}`
  if (high === undefined) return `${low} or more`
  return low === high ? low : `${low} to ${high}`
}
const customers = (count: string): string => (count === '1' ? '1 customer' : `${count} customers`)

/** The page as a whole, its headlines and its overview, in English. `ReportText` is the shape every language fills. */
export const reportText = {
  htmlLanguage: 'en',
  skip: 'Skip to the report',
  contents: 'Contents',
  join: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  colon: ': ',
  separator: ' · ',
  sentenceGap: ' ',
  allCustomers: 'All customers',
  segment: 'Segment',
  customers: 'Customers',
  revenue: 'Revenue',
  shareOfCustomers: 'Share of customers',
  shareOfRevenue: 'Share of revenue',
  median: (feature: string) => `Median ${feature}`,
  showFigures: 'Show the figures of this chart',
  none: '–',
  kicker: 'Customer segmentation',
  asOf: (date: string) => `Counted as of ${date}`,
  ordersBetween: (from: string, to: string) => `Orders from ${from} to ${to}`,
  scope: (count: string, segments: number) =>
    `${customers(count)} in ${segments === 1 ? '1 segment' : `${segments} segments`}`,
  orders: (count: string) => (count === '1' ? '1 order' : `${count} orders`),
  ofRevenue: (money: string) => `${money} revenue`,
  few: (minimum: number) => `fewer than ${minimum} customers`,
  fewNote: (count: string, minimum: number) =>
    `Only ${customers(count)} ${count === '1' ? 'is' : 'are'} in this segment, fewer than ${minimum}: its figures may change a lot with a few customers more.`,
  warning: {
    few: (count: string) =>
      `These are only ${customers(count)} in all, too few for firm conclusions: a few customers more could change every segment.`,
    small: (names: string, count: number, minimum: number) =>
      count === 1
        ? `The segment ${names} has fewer than ${minimum} customers; take its figures as a hint.`
        : `The segments ${names} have fewer than ${minimum} customers each; take their figures as a hint.`,
    alone: (minimum: number) =>
      `Groups of fewer than ${minimum} customers are shown here for you alone; their figures never go to a language model or into a text for customers.`,
  },
  /** Who wrote the texts on the segments, said once. */
  written: {
    rule: 'The texts on the segments were written by rule, without a language model.',
    model: (writer: string) =>
      `The texts on the segments were written by ${writer}; every sentence was held against the facts.`,
    ruleSome: (names: string) => `Written by rule, without a language model: the texts on ${names}.`,
    modelSome: (writer: string, names: string) =>
      `Written by ${writer}, every sentence held against the facts: the texts on ${names}.`,
  },
  factTitle: {
    customers,
    shareOf: (denominator: string) => `share of ${denominator}`,
    orders: (from: string, to: string) => `orders ${from} to ${to}`,
    snapshot: (id: string) => `snapshot ${id}`,
    join: ', ',
  },
  /** Each follows a large figure; the names in braces are filled with linked figures and segments. */
  headlines: {
    title: 'What matters',
    value: 'of revenue comes from the segment {segment}, which is {share} of all customers.',
    ahead: 'is what a customer of {segment} can be expected to bring in the time ahead, against {all} on average.',
    foretold: 'is the {what} in the segment {segment}, against {all} for all customers.',
    largest: 'of all customers belong to {segment}, the largest segment.',
    largestRevenue: 'of all customers belong to {segment}, the largest segment. It brings {share} of revenue.',
    quiet: 'since the last order, or longer, for half of the segment {segment}. For all customers the median is {all}.',
    frequent: 'or more from half of the segment {segment}. For all customers the median is {all}.',
    other: 'is the typical {feature} in the segment {segment}, against {all} for all customers.',
  },
  overview: {
    title: 'The segments at a glance',
    intro: 'Code computed every figure from your data; no language model wrote a number.',
    hint: 'Follow an underlined figure to the row it comes from.',
    tableCaption: 'Segments, highest revenue per customer first',
    tableCaptionPlain: 'Segments',
    flowTitle: 'Who brings the revenue',
    flowCaption:
      'Above, how the customers divide into segments; below, how the revenue does. A band that widens brings more than its numbers.',
    flowNegative: (names: string) =>
      `Returns outweigh purchases here, so that no band can show it: ${names}. The others therefore add up to more than 100%.`,
    flowAlt: (rows: string) => `Share of customers and share of revenue for each segment. ${rows}`,
    flowAltRow: (name: string, customers: string, revenue: string) =>
      `${name}: ${customers} of customers, ${revenue} of revenue.`,
    scatterTitle: (x: string, y: string) => `${y} against ${x}`,
    scatterCaption: (points: string, customers: string) =>
      `Each small mark is a customer (${points} of ${customers}, drawn by chance); each large mark is the middle of a segment.`,
    scatterCaptionAll: 'Each small mark is a customer; each large mark is the middle of a segment.',
    scatterLog: 'Distances grow by multiples, so that small and large values are both visible.',
    scatterEdge: 'The most extreme values are drawn at the edge.',
    scatterAlt: (x: string, y: string, rows: string) => `Scatter plot of ${y} by ${x}. ${rows}`,
    scatterAltRow: (name: string, x: string, y: string) => `${name}: middle at ${x} and ${y}.`,
    heatTitle: 'How recently and how often',
    heatCaption:
      'Customers in each cell, with their share of all customers. Darker is more customers; the share of revenue is in the table below.',
    heatAlt: (cell: string) => `Heat map of customers by days since the last order and number of orders. ${cell}`,
    heatAltMost: (count: string, recency: string, frequency: string) =>
      `The fullest cell holds ${customers(count)}, ${recency} and ${frequency}.`,
    heatCell: (recency: string, frequency: string, count: string, share: string, revenue: string) =>
      `${recency}, ${frequency}: ${customers(count)} (${share}), ${revenue} of revenue`,
    heatX: 'Orders',
    heatY: 'Days since the last order',
    recency: 'Last order',
    frequency: 'Number of orders',
    days: (low: string | undefined, high: string | undefined) =>
      low === undefined
        ? `up to ${high} days ago`
        : high === undefined
          ? `${low} days ago or longer`
          : `${low} to ${high} days ago`,
    ordersRange,
    ordersWords: (low: string | undefined, high: string | undefined) => {
      const range = ordersRange(low, high)
      return range === '1' ? '1 order' : `${range} orders`
    },
    range: (low: string | undefined, high: string | undefined) =>
      low === undefined ? `below ${high}` : high === undefined ? `${low} or more` : `${low} to below ${high}`,
  },
}

export type ReportText = typeof reportText
