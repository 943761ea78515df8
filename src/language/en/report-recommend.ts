/** What the report says of recommendations, in English. */
export const reportRecommendText = {
  title: 'What they would buy next',
  caption: (name: string) => `Products that ${name} have not bought and would buy next`,
  product: 'Product',
  here: 'Suggested to: share of this segment',
  all: 'of all customers',
  customers: 'Customers of this segment',
  expected: 'Would buy it, of those who order again',
  expectedNote:
    'The last column is an estimate: the share of customers with as many orders (one, or more) who bought what stood in the same place of their list, when the last orders were held back. Whether a customer orders again at all is not in it. recommendations.csv has the list of every customer.',
  small: (least: number) => `fewer than ${least} customers`,
  underOne: 'under 0.5 %',
  section: 'How good the suggestions are',
  intro: (customers: string, top: number) =>
    `The last orders of ${customers} customers were held back, each method suggested ${top} products from what had been bought before, and then the orders were looked at.`,
  untested:
    'Too few customers have a second order to hold back, so it is not known how good the suggestions are. Take them as a start, not as a forecast.',
  hit: {
    new: (of: string, top: number, low: string, high: string) =>
      `New products: of 100 customers whose last order held something new to them, ${of} bought at least one of the ${top} products suggested (${low} to ${high}, 95 % interval).`,
    repurchase: (of: string, top: number, low: string, high: string) =>
      `Bought again: of 100 customers who bought something again, ${of} bought at least one of the ${top} products suggested (${low} to ${high}, 95 % interval).`,
    both: (of: string, top: number, low: string, high: string) =>
      `New or again: of 100 customers, ${of} bought at least one of the ${top} products suggested (${low} to ${high}, 95 % interval).`,
  },
  onlyNew: (customers: number) =>
    `Not counted: ${customers === 1 ? '1 more customer' : `${customers} more customers`} whose last order held only products that nobody had bought before.`,
  table: (top: number) => `Customers who bought at least one of ${top} products suggested, by method`,
  method: 'Method',
  used: 'used',
}

export type ReportRecommendText = typeof reportRecommendText
