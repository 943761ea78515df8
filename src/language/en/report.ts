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
  scope: (customers: string, segments: number) => `${customers} customers in ${segments} segments`,
  orders: (count: string) => `${count} orders`,
  ofRevenue: (money: string) => `${money} revenue`,
  few: (minimum: number) => `fewer than ${minimum} customers`,
  fewNote: (customers: string, minimum: number) =>
    `Only ${customers} customers are in this segment, fewer than ${minimum}. It is shown here for you alone: its figures never go to a language model or into a text for customers, and they may change a lot with a few orders.`,
  factTitle: {
    customers: (count: string) => `${count} customers`,
    shareOf: (denominator: string) => `share of ${denominator}`,
    orders: (from: string, to: string) => `orders ${from} to ${to}`,
    snapshot: (id: string) => `snapshot ${id}`,
    join: ', ',
  },
  /** Each follows a large figure; the names in braces are filled with linked figures and segments. */
  headlines: {
    title: 'What matters',
    value: 'of revenue comes from {segment}, who are {share} of all customers.',
    largest: 'of all customers are {segment}, the largest segment.',
    largestRevenue: 'of all customers are {segment}, the largest segment. It brings {share} of revenue.',
    quiet: 'since the last order, or longer, for half of {segment}. For all customers the median is {all}.',
    frequent: 'or more from half of {segment}. For all customers the median is {all}.',
    other: '{label}: {segment}. All customers: {all}.',
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
    heatAltMost: (customers: string, recency: string, frequency: string) =>
      `The fullest cell holds ${customers} customers, ${recency} and ${frequency}.`,
    heatCell: (recency: string, frequency: string, customers: string, share: string, revenue: string) =>
      `${recency}, ${frequency}: ${customers} customers (${share}), ${revenue} of revenue`,
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
    ordersRange: (low: string | undefined, high: string | undefined) =>
      low === undefined
        ? high === '1'
          ? '1'
          : `up to ${high}`
        : high === undefined
          ? `${low} or more`
          : low === high
            ? low
            : `${low} to ${high}`,
    ordersWords: (range: string) => (range === '1' ? '1 order' : `${range} orders`),
    range: (low: string | undefined, high: string | undefined) =>
      low === undefined ? `below ${high}` : high === undefined ? `${low} or more` : `${low} to below ${high}`,
  },
}

export type ReportText = typeof reportText
