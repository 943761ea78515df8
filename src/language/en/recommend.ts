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
  }
  written: (customers: string, top: number, path: string) => string
  asked: (method: string) => string
  untested: (fewest: number) => string
  hit: Record<Mode, (of: string, method: string, low: string, high: string, top: number) => string>
  compared: (customers: string, top: number) => string
  heading: { method: string }
  none: string
  leftOut: Record<'ease' | 'users', (size: string, most: string) => string>
  segmentsTitle: string
  suggested: (name: string, customers: string, expected: string | undefined) => string
  /** About so many, or fewer than one. */
  about: (figure: string | undefined) => string
  nothing: string
  /** @param like whether the first ones are those who bought similar products */
  lookAlikes: (customers: string, first: string, like: boolean, path: string) => string
  firstTenth: (list: string) => string
  inSegment: (customers: string, segment: string) => string
  demand: (days: number, from: string, to: string, orders: string, customers: string, path: string) => string
  demandRow: (name: string, units: string, low: string, high: string) => string
  demandNote: (percent: string, windows: number) => string
}

/** Recommendations in English. */
export const recommendTexts: RecommendTexts = {
  methods: {
    own: 'what the customer bought most often',
    popularity: 'what most customers buy',
    users: 'what similar customers bought',
    items: 'products like those bought',
    ease: 'products that go together (EASE)',
  },
  modes: { new: 'New products', repurchase: 'Bought again', both: 'Either' },
  why: {
    with: (name) => `bought by customers who bought ${name}`,
    again: (orders) => (orders === 1 ? 'bought before, in one order' : `bought before, in ${orders} orders`),
    popular: (customers) => `bought by ${customers === 1 ? '1 customer' : `${customers} customers`}`,
  },
  written: (customers, top, path) => `Suggested up to ${top} products to each of ${customers} customers: ${path}`,
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
  heading: { method: 'Method' },
  none: '–',
  leftOut: {
    ease: (size, most) => `EASE was left out: there are ${size} products, and above ${most} it takes too long.`,
    users: (size, most) =>
      `Similar customers were left out: ${size} pairs of purchases are too many to compare (at most ${most}).`,
  },
  segmentsTitle: 'What each segment would buy next that it has not bought:',
  suggested: (name, customers, expected) =>
    expected === undefined
      ? `${name} (suggested to ${customers})`
      : `${name} (suggested to ${customers}, ${expected} would buy it in their next order)`,
  about: (figure) => (figure === undefined ? 'fewer than 1' : `about ${figure}`),
  nothing: 'nothing new to suggest',
  lookAlikes: (customers, first, like, path) =>
    `Ranked ${customers} customers by how much they buy like the ${first} ${like ? 'who bought these products' : 'first ones'}: ${path}`,
  firstTenth: (list) => `In the first tenth, the most likely to want it: ${list}.`,
  inSegment: (customers, segment) => `${customers} of ${segment}`,
  demand: (days, from, to, orders, customers, path) =>
    `Expected in the ${days} days from ${from} to ${to}: ${orders} orders of the ${customers} customers known today. All products: ${path}`,
  demandRow: (name, units, low, high) => `  ${name}: ${units} units (${low} to ${high})`,
  demandNote: (percent, windows) =>
    `The ranges are as wide as it took to hold ${percent} of what was sold when the same was foreseen ${windows === 1 ? 'once' : `${windows} times`} for the past. A season that the past has not seen is not in them, nor are customers who have not bought yet.`,
}
