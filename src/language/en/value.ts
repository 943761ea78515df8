/** What is said of customer value, in the terminal and in the report. Figures come formatted. */
export interface ValueTexts {
  title: string
  models: Record<'bg' | 'mbg' | 'pareto' | 'hurdle' | 'past-rate', string>
  tiers: Record<'high' | 'potential' | 'lapsed' | 'low', { name: string; what: string }>
  /** @param count of customers, @param months of the horizon */
  ahead: (count: string, total: string, range: string, months: number) => string
  soFar: (count: string, total: string) => string
  refusal: Record<
    'few-customers' | 'few-repeats' | 'no-variation' | 'short',
    (customers: string, repeaters: string) => string
  >
  descriptive: string
  chosen: (model: string, days: number, from: string) => string
  explained: (share: string) => string
  missed: (predicted: string, actual: string, off: string, below: boolean) => string
  beside: (list: string) => string
  before: (months: string, total: string) => string
  topFifth: (share: string) => string
  nobodyLeaves: string
  onceOnly: string
  leverage: (customers: number, change: string) => string
  topTen: (share: string) => string
  season: (days: number) => string
  correlated: string
  margin: Record<'costs' | 'settings', (rate: string, covered: string) => string>
  unknown: (list: string) => string
  costs: Record<'margin' | 'service' | 'acquisition' | 'campaigns', string>
  costKeys: string
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
    trackingAlt: (actual: string, expected: string) => string
    actual: string
    expected: string
    deciles: string
    tenth: string
    expectedPurchases: string
    actualPurchases: string
    expectedRevenue: string
    actualRevenue: string
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

/** Customer value in English. */
export const valueText: ValueTexts = {
  title: 'What customers are worth',
  models: {
    bg: 'BG/NBD with Gamma-Gamma',
    mbg: 'MBG/NBD with Gamma-Gamma',
    pareto: 'Pareto/NBD with Gamma-Gamma',
    hurdle: 'a hurdle model of boosted trees',
    'past-rate': 'everybody goes on as before',
  },
  tiers: {
    high: { name: 'High value', what: 'the fifth with the highest lifetime value' },
    potential: { name: 'Potential', what: 'the next three tenths' },
    lapsed: { name: 'Lapsed', what: 'spent much so far, little to be expected' },
    low: { name: 'Low value', what: 'all others' },
  },
  ahead: (count, total, range, months) =>
    `${count} customers are expected to bring ${total} in the next ${months === 1 ? 'month' : `${months} months`} (95 % interval ${range}).`,
  soFar: (count, total) => `${count} customers have brought ${total} so far, net of returns.`,
  refusal: {
    'few-customers': (customers) =>
      `There is no forecast: ${customers} customers are too few, at least 100 are needed.`,
    'few-repeats': (_customers, repeaters) =>
      `There is no forecast: ${repeaters} customers bought on more than one day, at least 30 are needed to see how people come back.`,
    'no-variation': () => 'There is no forecast: all customers did the same, so nothing tells one from another.',
    short: () => 'There is no forecast: it could not be checked, for that orders of at least twelve weeks are needed.',
  },
  descriptive: 'What follows is the value so far, which says nothing of the future.',
  chosen: (model, days, from) =>
    `Chosen: ${model}. It came nearest when forecasts made on ${from} were held against the ${days} days since.`,
  explained: (share) => `It explains ${share} of the differences in what customers spent.`,
  missed: (predicted, actual, off, below) =>
    `In all it expected ${predicted}; ${actual} came, so it was ${off} too ${below ? 'low' : 'high'}.`,
  beside: (list) => `So much do others explain: ${list}.`,
  before: (months, total) => `In the ${months} months before, all brought ${total} in revenue.`,
  topFifth: (share) => `The fifth of whom most was expected made ${share} of the revenue.`,
  nobodyLeaves: 'The orders do not show anybody leave: whoever has not bought for long may just buy rarely.',
  onceOnly:
    'By this model, whoever bought once counts as still buying, however long ago that was; do not read it as "active".',
  leverage: (customers, change) =>
    `A few customers make the model: without the ${customers === 1 ? 'one who' : `${customers} who`} bought most often, ${change} is expected of the others.`,
  topTen: (share) => `Ten customers make ${share} of it.`,
  season: (days) =>
    `The models know no season and take the last ${2 * days} days for typical: after a busy time such as Christmas their total is too high, after a quiet one too low.`,
  correlated: 'Who buys often also spends otherwise per purchase; the model takes the two for unrelated.',
  margin: {
    costs: (rate, covered) => `Margin ${rate}, from unit costs known for ${covered} of the revenue.`,
    settings: (rate) => `Margin ${rate}, as set.`,
  },
  unknown: (list) => `Not known and so not taken off: ${list}. Without them this is revenue rather than profit.`,
  costs: {
    margin: 'cost of the goods (margin)',
    service: 'serving orders (servicePerOrder)',
    acquisition: 'winning customers (acquisition)',
    campaigns: 'campaigns (campaignsPerMonth)',
  },
  costKeys: 'They can be set under value: in shoal.yaml.',
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
    trackingAlt: (actual, expected) => `In the end there were ${actual}, and ${expected} were expected.`,
    actual: 'As they were',
    expected: 'As the model of purchases expected',
    deciles: 'Forecast and outcome per customer, by tenths of customers',
    tenth: 'Tenth, lowest forecast first',
    expectedPurchases: 'Purchases expected',
    actualPurchases: 'Purchases made',
    expectedRevenue: 'Revenue expected',
    actualRevenue: 'Revenue made',
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
  share: (months: number): string => `share of the lifetime value over ${months} months`,
  ofAll: 'the lifetime value of all customers',
  alive: 'mean chance that a customer still buys',
}
