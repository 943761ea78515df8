type Method = 'own' | 'popularity' | 'users' | 'items' | 'ease'
type Mode = 'new' | 'repurchase' | 'both'

/** What recommendations say, on the command line and in files. Figures come formatted. */
export interface RecommendTexts {
  methods: Record<Method, string>
  modes: Record<Mode, string>
  why: {
    with: (name: string) => string
    again: (orders: number) => string
    popular: (customers: number) => string
    /** The same to those of whose purchases nothing was kept. */
    cold: (customers: number) => string
  }
  written: (customers: number, figure: string, top: number, segment: string | undefined, path: string) => string
  coldStarts: (customers: number) => string
  asked: (method: string) => string
  untested: (fewest: number) => string
  hit: Record<Mode, (of: string, method: string, low: string, high: string, top: number) => string>
  compared: (customers: string, top: number) => string
  onlyNew: (customers: number) => string
  heading: { method: string }
  none: string
  leftOut: Record<'ease' | 'users', (size: string, most: string) => string>
  segmentsTitle: Record<Mode, string>
  /** @param percent of those who order again, who would buy it; absent where nothing could be tested */
  suggested: (name: string, customers: string, percent: number | undefined) => string
  nothing: string
  /** @param like whether the first ones are those who bought similar products */
  lookAlikes: (
    customers: string,
    first: number,
    figure: string,
    like: boolean,
    segment: string | undefined,
    path: string,
  ) => string
  notFound: (customers: number) => string
  firstTenth: (list: string) => string
  inSegment: (customers: string, segment: string) => string
  demand: (
    days: number,
    from: string,
    to: string,
    orders: string,
    customers: string,
    segment: string | undefined,
    path: string,
  ) => string
  /** @param percent how many orders a day fewer or more than just before */
  sameDays: (from: string, to: string, orders: string, percent: string, fewer: boolean) => string
  ending: (days: number, orders: string, usual: string, busy: boolean) => string
  demandRow: (name: string, units: string, low: string, high: string) => string
  demandNote: (percent: string, windows: number) => string
}

const people = (customers: number): string => (customers === 1 ? '1 customer' : `${customers} customers`)

/** Recommendations in English. */
export const recommendTexts: RecommendTexts = {
  methods: {
    own: 'what the customer bought most often',
    popularity: 'what most customers buy',
    users: 'what similar customers bought',
    items: 'products like those bought',
    ease: 'products that go together (EASE)',
  },
  modes: { new: 'New products', repurchase: 'Bought again', both: 'New or again' },
  why: {
    with: (name) => `bought by customers who bought ${name}`,
    again: (orders) => (orders === 1 ? 'bought before, in one order' : `bought before, in ${orders} orders`),
    popular: (customers) => `bought by ${people(customers)}`,
    cold: (customers) =>
      `bought by ${people(customers)}; nothing is known of this customer’s taste, all that was bought came back`,
  },
  written: (customers, figure, top, segment, path) =>
    `Suggested up to ${top} ${top === 1 ? 'product' : 'products'} to ${customers === 1 ? 'the one customer' : `each of ${figure} customers`}${segment === undefined ? '' : ` of ${segment}`}: ${path}`,
  coldStarts: (customers) =>
    customers === 1
      ? '1 of them sent back all that was bought, so nothing is known of that customer’s taste: suggested is what most customers buy, and how often that works is not known.'
      : `${customers} of them sent back all that they bought, so nothing is known of their taste: suggested is what most customers buy, and how often that works is not known.`,
  asked: (method) => `By the method that you asked for: ${method}.`,
  untested: (fewest) =>
    `Fewer than ${fewest} customers have a second order to test suggestions on, so it is not known how good these are. Import more orders to find out.`,
  hit: {
    new: (of, method, low, high, top) =>
      `New products, by ${method}: of 100 customers whose last order held something new to them, ${of} bought at least one of the ${top} products suggested (95% interval: ${low} to ${high}).`,
    repurchase: (of, method, low, high, top) =>
      `Bought again, by ${method}: of 100 customers who bought something again in their last order, ${of} bought at least one of the ${top} products suggested (95% interval: ${low} to ${high}).`,
    both: (of, method, low, high, top) =>
      `New or again, by ${method}: of 100 customers, ${of} bought at least one of the ${top} products suggested in their last order (95% interval: ${low} to ${high}).`,
  },
  compared: (customers, top) =>
    `How often at least one of ${top} suggestions was bought, tried on the last orders of ${customers} customers, which the methods had not seen:`,
  onlyNew: (customers) =>
    `${customers === 1 ? '1 more customer is not counted: the' : `${customers} more customers are not counted: their`} last order held only products that nobody had bought before, and no method can find those.`,
  heading: { method: 'Method' },
  none: '–',
  leftOut: {
    ease: (size, most) => `EASE was left out: there are ${size} products, and above ${most} it takes too long.`,
    users: (size, most) =>
      `Similar customers were left out: ${size} pairs of purchases are too many to compare (at most ${most}).`,
  },
  segmentsTitle: {
    new: 'What they would buy next that they have not bought, by segment:',
    repurchase: 'What they would buy again, by segment:',
    both: 'What they would buy next, new or again, by segment:',
  },
  suggested: (name, customers, percent) =>
    percent === undefined
      ? `${name} (suggested to ${customers})`
      : `${name} (suggested to ${customers}; of those who order again, ${percent < 1 ? 'fewer than 1' : `about ${percent}`} in 100 would buy it)`,
  nothing: 'nothing to suggest',
  lookAlikes: (customers, first, figure, like, segment, path) => {
    const those = first === 1 ? 'the one customer' : `the ${figure} customers`
    return `Ranked ${customers} customers${segment === undefined ? '' : ` of ${segment}`} by how much they buy like ${those} ${like ? 'who bought these products' : 'who bought it first'}: ${path}`
  },
  notFound: (customers) =>
    `${customers === 1 ? '1 customer in the file is' : `${customers} customers in the file are`} not here with a purchase, and left out.`,
  firstTenth: (list) => `In the first tenth, the most likely to want it: ${list}.`,
  inSegment: (customers, segment) => `${customers} of ${segment}`,
  demand: (days, from, to, orders, customers, segment, path) =>
    `Expected ${days === 1 ? `on ${from}` : `in the ${days} days from ${from} to ${to}`}: ${orders} orders of the ${customers} customers${segment === undefined ? '' : ` of ${segment}`} known today. All products: ${path}`,
  sameDays: (from, to, orders, percent, fewer) =>
    `Season: the same days a year before (${from} to ${to}) had ${orders} orders, ${percent} % ${fewer ? 'fewer' : 'more'} a day than just before them. The forecast of the whole shop follows that turn. Products of a season that is over will sell less than this.`,
  ending: (days, orders, usual, busy) =>
    `Careful: the data ends in a ${busy ? 'busy' : 'quiet'} time. The last ${days} days had ${orders} orders, ${days} days have ${usual} on average, and the same days a year before are not in the data. If it gets ${busy ? 'quieter' : 'busier'} now, expect ${busy ? 'less' : 'more'} than this.`,
  demandRow: (name, units, low, high) => `  ${name}: ${units} units (${low} to ${high})`,
  demandNote: (percent, windows) =>
    `The ranges are as wide as it took to hold ${percent} of what was sold when the same was foreseen ${windows === 1 ? 'once' : `${windows} times`} for the past. A time unlike those is not in them, nor are customers who have not bought yet.`,
}
