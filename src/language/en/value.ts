/** What is said of customer value, in the terminal and in the report. Figures come formatted. */
export interface ValueTexts {
  title: string
  models: Record<'bg' | 'mbg' | 'pareto' | 'hurdle' | 'past-rate', string>
  tiers: Record<'high' | 'potential' | 'lapsed' | 'low', { name: string; what: string }>
  /** @param total after the cost of goods where `isMargin`, @param months of the horizon */
  ahead: (count: string, total: string, isMargin: boolean, months: number) => string
  range: (range: string) => string
  noRange: string
  busy: (days: number, share: string) => string
  quiet: (days: number, share: string) => string
  season: string
  newcomers: string
  soFar: (count: string, total: string) => string
  without: (count: string, revenue: string) => string
  refusal: Record<
    'few-customers' | 'few-repeats' | 'no-variation' | 'short',
    (customers: string, repeaters: string) => string
  >
  descriptive: string
  chosen: (model: string, days: number, from: string) => string
  beaten: (model: string, days: number, from: string) => string
  explained: (share: string) => string
  explainsNothing: string
  missed: (predicted: string, actual: string, off: string, below: boolean) => string
  beside: (list: string) => string
  nothing: string
  before: (months: string, total: string, isMargin: boolean) => string
  topFifth: (share: string) => string
  nobodyLeaves: string
  leverage: (customers: number, change: string) => string
  leverageSpend: (customers: number, change: string) => string
  topTen: (share: string) => string
  correlated: string
  margin: Record<'costs' | 'settings', (rate: string, covered: string) => string>
  unknown: (list: string, isMargin: boolean) => string
  costs: Record<'margin' | 'service' | 'acquisition' | 'campaigns', string>
  costKeys: string
  small: (customers: number) => string
  heading: {
    segment: string
    tier: string
    customers: string
    revenue: string
    past: string
    alive: string
    purchases: string
    mean: string
    total: string
    range: string
    share: string
    caption: (what: string) => string
  }
  checks: {
    summary: string
    tracking: string
    trackingCaption: (cutoff: string) => string
    trackingAlt: (day: string, cutoff: string, actual: string, expected: string) => string
    actual: string
    expected: string
    purchaseDeciles: string
    revenueDeciles: string
    tenth: string
    expectedEach: string
    actualEach: string
    candidates: string
    model: string
    purchasesMae: string
    purchasesRmse: string
    revenueMae: string
    revenueRmse: string
    gini: string
    total: string
    fits: string
    parameter: string
    estimate: string
    standardError: string
    names: Record<'bg' | 'mbg' | 'pareto' | 'gamma-gamma', string>
  }
  file: (path: string) => string
}

const customers = (count: string): string => (count === '1' ? '1 customer' : `${count} customers`)

/** Customer value in English. */
export const valueText: ValueTexts = {
  title: 'What customers are worth',
  models: {
    bg: 'BG/NBD with Gamma-Gamma',
    mbg: 'MBG/NBD with Gamma-Gamma',
    pareto: 'Pareto/NBD with Gamma-Gamma',
    hurdle: 'a hurdle model (boosted trees: will they buy, how often, for how much)',
    'past-rate': 'everybody goes on as before',
  },
  tiers: {
    high: { name: 'High value', what: 'the fifth with the highest lifetime value' },
    potential: { name: 'Potential', what: 'the next three tenths' },
    lapsed: { name: 'Lapsed', what: 'spent much so far, little to be expected' },
    low: { name: 'Low value', what: 'all others' },
  },
  ahead: (count, total, isMargin, months) =>
    `${customers(count)} ${count === '1' ? 'is' : 'are'} expected to bring ${total}${isMargin ? ' after the cost of the goods' : ''} in the next ${months === 1 ? 'month' : `${months} months`}`,
  range: (range) => ` (95 % interval ${range}).`,
  noRange: '. How far that can be off is not known: the orders do not determine the model’s parameters.',
  busy: (days, share) =>
    `The last ${days} days brought ${share} more than was forecast before them. If that was a season such as Christmas, this total is too high.`,
  quiet: (days, share) =>
    `The last ${days} days brought ${share} less than was forecast before them. If that was a season, this total is too low.`,
  season: 'The models know no season.',
  newcomers: 'Customers who are yet to come are not in it.',
  soFar: (count, total) =>
    `${customers(count)} ${count === '1' ? 'has' : 'have'} brought ${total} so far, net of returns.`,
  without: (count, revenue) =>
    `Left out: ${customers(count)} of whom no purchase stands. With their returns, and those whose purchase is not in the files, the revenue of all orders is ${revenue}.`,
  refusal: {
    'few-customers': (count) =>
      `There is no forecast: ${customers(count)} ${count === '1' ? 'is' : 'are'} too few, at least 100 are needed.`,
    'few-repeats': (_customers, repeaters) =>
      `There is no forecast: ${customers(repeaters)} bought on more than one day; at least 30 are needed, also before the time that forecasts are checked on, to see how people come back.`,
    'no-variation': () => 'There is no forecast: all customers did the same, so nothing tells one from another.',
    short: () => 'There is no forecast: it could not be checked, for that orders of at least twelve weeks are needed.',
  },
  descriptive: 'What follows is the value so far, which says nothing of the future.',
  chosen: (model, days, from) =>
    `Chosen: ${model}. It came nearest when forecasts made on ${from} were held against the ${days} days since.`,
  beaten: (model, days, from) =>
    `Take it with care: when forecasts made on ${from} were held against the ${days} days since, "everybody goes on as before" came nearer than every model. The nearest of them is shown: ${model}. It goes on no fact sheet.`,
  explained: (share) => `It explains ${share} of the differences in what customers spent.`,
  explainsNothing: 'It did worse than expecting the same of every customer.',
  missed: (predicted, actual, off, below) =>
    `Of those who had bought before that day it expected ${predicted} in all; ${actual} came, so it was ${off} too ${below ? 'low' : 'high'}.`,
  beside: (list) => `So much do others explain: ${list}.`,
  nothing: 'nothing',
  before: (months, total, isMargin) =>
    `In the ${months === '1' ? 'month' : `${months} months`} before, they brought ${total}${isMargin ? ' after the cost of the goods' : ' in revenue'}.`,
  topFifth: (share) => `The fifth of whom most was expected made ${share} of the revenue.`,
  nobodyLeaves:
    'The orders do not show anybody leave: whoever has not bought for long may just buy rarely, so nothing is said of who still buys.',
  leverage: (count, change) =>
    `A few customers make the model: without the ${count === 1 ? 'one who' : `${count} who`} bought most often, ${change} purchases are expected of the others.`,
  leverageSpend: (count, change) =>
    `A few customers make the amounts: without the ${count === 1 ? 'one who' : `${count} who`} spent most per purchase, ${change} a purchase is expected of the others.`,
  topTen: (share) => `Ten customers make ${share} of it.`,
  correlated: 'Who buys often also spends otherwise per purchase; the model takes the two for unrelated.',
  margin: {
    costs: (rate, covered) => `Margin ${rate}, from unit costs known for ${covered} of the revenue.`,
    settings: (rate) => `Margin ${rate}, as set.`,
  },
  unknown: (list, isMargin) =>
    `Not known and so not taken off: ${list}. ${isMargin ? 'What is left of it in the end is less.' : 'Without them this is revenue rather than profit.'}`,
  costs: {
    margin: 'cost of the goods (margin)',
    service: 'serving orders (servicePerOrder)',
    acquisition: 'winning customers (acquisition)',
    campaigns: 'campaigns (campaignsPerMonth)',
  },
  costKeys: 'They can be set under value: in shoal.yaml.',
  small: (count) => `fewer than ${count} customers: these figures leave this machine never`,
  heading: {
    segment: 'Segment',
    tier: 'Tier',
    customers: 'Customers',
    revenue: 'Revenue so far',
    past: 'Value so far',
    alive: 'Still buying',
    purchases: 'Purchases ahead',
    mean: 'Lifetime value each',
    total: 'Lifetime value',
    range: '95 % interval',
    share: 'Share',
    caption: (what) => `Value by ${what.toLowerCase()}`,
  },
  checks: {
    summary: 'How well the forecast did, and its parameters',
    tracking: 'Repeat purchases, as they were and as expected',
    trackingCaption: (cutoff) =>
      `Repeat purchases since the beginning, of customers who had bought before ${cutoff}. From there on the model saw nothing.`,
    trackingAlt: (day, cutoff, actual, expected) =>
      `By ${day}, customers who had bought before ${cutoff} had made ${actual} repeat purchases; the model of purchases expected ${expected}.`,
    actual: 'As they were',
    expected: 'As the model of purchases expected',
    purchaseDeciles: 'Purchases per customer in the hold-out, by tenths of customers',
    revenueDeciles: 'Revenue per customer in the hold-out, by tenths of customers',
    tenth: 'Tenth, lowest forecast first',
    expectedEach: 'Expected',
    actualEach: 'Came',
    candidates: 'The models on the hold-out',
    model: 'Model',
    purchasesMae: 'MAE, purchases',
    purchasesRmse: 'RMSE, purchases',
    revenueMae: 'MAE, revenue',
    revenueRmse: 'RMSE, revenue',
    gini: 'Normalised Gini, revenue',
    total: 'Total expected',
    fits: 'Parameters by maximum likelihood, fitted to all data; times in days',
    parameter: 'Parameter',
    estimate: 'Estimate',
    standardError: 'Standard error',
    names: { bg: 'BG/NBD', mbg: 'MBG/NBD', pareto: 'Pareto/NBD', 'gamma-gamma': 'Gamma-Gamma' },
  },
  file: (path) => `Every customer: ${path}`,
}

/** The labels of facts on lifetime value. */
export const lifetimeWords = {
  mean: (months: number): string => `lifetime value per customer over ${months} months`,
  alive: 'mean chance that a customer still buys',
}
