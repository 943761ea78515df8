/** Sentences about value, predictions and recommendations in a talk. */
export interface ViewTexts {
  missing: Record<'value' | 'predict' | 'recommend', string>
  /** Of a segment about which nothing may be told. */
  untold: string
  value: {
    reading: string
    readingOne: string
    one: string
    total: string
    soFar: string
    best: string
    first: string
    refused: string
    season: string
    notOff: string
    next: string
    how: string
    columns: { segment: string; customers: string; soFar: string; each: string; total: string }
    horizon: (months: string) => string
  }
  predict: {
    reading: string
    readingOne: string
    one: string
    churns: string
    buys: string
    other: string
    skill: string
    highest: string
    driver: string
    cause: string
    next: string
    how: string
    amount: string
    columns: { segment: string; customers: string; expected: string }
    labels: { share: string; auc: string; selected: string; driver: (name: string) => string; best: string }
    selected: string
  }
  recommend: {
    reading: string
    readingOne: string
    first: string
    others: string
    hit: string
    untested: string
    next: string
    how: string
    none: string
    columns: { segment: string; product: string; customers: string; share: string }
    labels: { customers: (product: string) => string; hit: string; top: string }
  }
  lookAlikes: {
    reading: string
    propose: string
    found: string
    most: string
    none: string
    file: string
    next: string
    how: string
    labels: { first: string; customers: string; tenth: (name: string) => string; list: string }
    columns: { segment: string; customers: string }
    noBuyers: string
  }
}

/** Sentences about value, predictions and recommendations, in English. */
export const viewTexts: ViewTexts = {
  missing: {
    value: 'What customers are worth has not been worked out of these customers and segments yet. “shoal value” does.',
    predict:
      'Nothing has been foretold of these customers yet. “shoal predict” does, as in “shoal predict --outcome churns --days 90”.',
    recommend:
      'What customers would buy next has not been worked out of these customers and segments yet. “shoal recommend” does.',
  },
  untold:
    'Nothing can be told of {segment} here: it is not among the segments, has too few customers, or a test did not bear it out.',
  value: {
    readingOne: 'What the customers of “{segment}” are worth over the next {months}',
    one: 'Of {segment}, {total} is expected over the next {months}: {each} per customer, {share} of all.',
    reading: 'What customers are worth over the next {months}, by segment',
    total: 'Over the next {months} the customers are expected to bring {total}, most likely between {low} and {high}.',
    soFar: 'So far they have brought {revenue}.',
    best: 'Most of it is expected of {segment}: {total}, {share} of all, or {each} per customer.',
    first: 'Per customer, {segment} is worth most: {each}.',
    refused: 'A forecast could not be made from these orders, so what is told is the value so far.',
    season: 'On orders that it had not seen the forecast came out at {predicted}, and {actual} came.',
    notOff: 'Costs that are not known are not taken off, so this is nearer to revenue than to profit.',
    next: 'To act on it, ask for a brief for {segment}.',
    how: 'By “shoal value”: several purchase models were held against orders that they had not seen, and the best was fitted to all of them; the interval covers 95 of 100 cases as far as the model holds.',
    columns: {
      segment: 'segment',
      customers: 'customers',
      soFar: 'revenue so far',
      each: 'expected per customer',
      total: 'expected',
    },
    horizon: (months) => `${months} months`,
  },
  predict: {
    readingOne: 'What was foretold of the customers of “{segment}”',
    one: 'Expected of {segment}: {share}.',
    reading: 'What was foretold of these customers',
    churns: 'About {share} of the customers are expected not to order within the next {days}.',
    buys: 'About {share} of the customers are expected to order within the next {days}.',
    other: 'About {share} of the customers are expected to have “{outcome}”.',
    amount: 'On average {mean} is expected per customer.',
    skill:
      'Of two customers, one with and one without, the score put the right one first in {auc} of the cases it had not seen.',
    highest: 'The most is expected of {segment}: {share}.',
    driver: 'What tells most is {driver}.',
    selected: '{selected} lie above the score from which turning to them is worth the cost.',
    cause: 'What tells is no cause: changing it need not change the outcome.',
    next: 'Who they are stands in report/predictions.csv.',
    how: 'By “shoal predict”: a model learned from earlier customers or days and was held against others that it had not seen; shares of segments are said only where that test bears them out.',
    columns: { segment: 'segment', customers: 'customers', expected: 'expected' },
    labels: {
      share: 'share expected to have the outcome',
      auc: 'share of pairs put in the right order',
      selected: 'customers above the threshold',
      driver: (name) => `weight of ${name}`,
      best: 'highest expected share',
    },
  },
  recommend: {
    reading: 'What customers of each segment would buy next',
    readingOne: 'What the customers of “{segment}” would buy next',
    first: '{segment} would most likely want {product}: it is suggested to {customers}.',
    others: 'Next come {products}.',
    hit: 'Tried on last orders that it had not seen, such a list of {top} held something that was bought in {hit} of the cases.',
    untested: 'Too few customers have two orders for the suggestions to be tested, so take them as a start.',
    next: 'To use them, ask for a brief for {segment}.',
    how: 'By “shoal recommend”: several methods were held against last orders that they had not seen, and the best one ranks what each customer has not bought yet.',
    none: 'Nothing is suggested to enough customers of that segment to be told.',
    columns: { segment: 'segment', product: 'product', customers: 'suggested to', share: 'share of the segment' },
    labels: {
      customers: (product) => `customers to whom ${product} is suggested`,
      hit: 'lists with something that was bought',
      top: 'products in a list',
    },
  },
  lookAlikes: {
    reading: 'Customers who buy like the buyers of {products} but have not bought it',
    propose:
      'Rank the customers who have not bought {products} by how much they buy like its buyers, and write the list to report/look-alikes.csv.',
    found: '{customers} were ranked by how much they buy like the {first} who bought it.',
    most: 'Of the first tenth of the list, most are in {segment}: {tenth}.',
    none: 'Nobody is left to rank: all have bought it, or nobody has.',
    file: 'The list is written.',
    next: 'The likeliest come first; a hold-out will tell whether writing to them pays.',
    how: 'By “shoal recommend --like”: customers are compared by what they bought, the buyers of these products by what else they bought.',
    labels: {
      first: 'buyers compared with',
      customers: 'customers ranked',
      tenth: (name) => `first tenth of the list, ${name}`,
      list: 'list of customers',
    },
    columns: { segment: 'segment', customers: 'in the first tenth' },
    noBuyers: 'Name the products that the customers should buy like.',
  },
}
