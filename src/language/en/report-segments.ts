/** The sections on single segments, the RFM grid and the feature table, in English. */
export const reportSegmentsText = {
  by: (writer: string) =>
    writer === 'rule'
      ? 'Written by rule, without a language model'
      : `Written by ${writer}; every sentence held against the facts`,
  who: 'Who they are',
  wants: 'What they want',
  risks: 'What could lose them',
  actions: 'How to win them',
  facts: {
    title: 'In figures',
    caption: (name: string) => `${name} in figures, against all customers`,
    traitsCaption: (name: string) => `What is typical of ${name}, against all customers`,
    fact: 'Fact',
    here: 'This segment',
    all: 'All customers',
    difference: 'Difference',
    rank: 'Rank',
    customers: 'Customers',
    noDifference: 'no clear difference',
    rankOf: (place: number, of: number) => `${place} of ${of}`,
    withheld: (count: number) =>
      `${count === 1 ? 'One figure is' : `${count} figures are`} left out here, because too few customers stand behind ${count === 1 ? 'it' : 'them'}.`,
    note: 'A difference is stated only where it holds beyond chance. Rank 1 is the highest value among the segments.',
  },
  rule: {
    title: 'How to recognise them',
    intro: 'In one rule: ',
    everyone: 'every customer',
    and: ' and ',
    end: '.',
    comma: ', ',
    precision: (percent: string, recall: string) =>
      `Of the customers who meet this rule, ${percent} belong to the segment; the rule finds ${recall} of the segment.`,
    others: (count: number) =>
      count === 0
        ? 'No other rule leads to this segment.'
        : count === 1
          ? 'One further rule leads to this segment; the SQL holds both.'
          : `${count} further rules lead to this segment; the SQL holds them all.`,
    sql: 'The whole rule as SQL',
    recencyWithin: (days: string) => `last order within ${days}`,
    recencyBeyond: (days: string) => `last order more than ${days} ago`,
    recencyBetween: (low: string, high: string) => `last order more than ${low} and at most ${high} ago`,
    firstWithin: (days: string) => `first order within ${days}`,
    firstBeyond: (days: string) => `first order more than ${days} ago`,
    firstBetween: (low: string, high: string) => `first order more than ${low} and at most ${high} ago`,
    countAtLeast: (count: string) => `at least ${count}`,
    countAtMost: (count: string) => `at most ${count}`,
    countBetween: (low: string, high: string) => `${low} to ${high}`,
    countExactly: (count: string) => `exactly ${count}`,
    spentAbove: (money: string) => `spent more than ${money}`,
    spentUpTo: (money: string) => `spent at most ${money}`,
    spentBetween: (low: string, high: string) => `spent more than ${low} and at most ${high}`,
    above: (feature: string, value: string) => `${feature} above ${value}`,
    upTo: (feature: string, value: string) => `${feature} at most ${value}`,
    between: (feature: string, low: string, high: string) => `${feature} above ${low} and at most ${high}`,
  },
  products: {
    title: 'What they buy',
    typical: (name: string) => `Typical of ${name}: bought by far more of them than of all customers`,
    top: (name: string) => `Bought by most of ${name}`,
    product: 'Product',
    here: 'of this segment',
    all: 'of all customers',
    revenueShare: 'of the segment’s revenue',
    customers: 'Customers',
  },
  values: {
    title: 'Where and when',
    caption: (name: string) => `Where and when ${name} buy`,
    plainTitle: 'Other traits',
    plainCaption: (name: string) => `Other traits of ${name}`,
    dimension: 'Dimension',
    value: 'Value',
  },
  rfm: {
    title: 'The RFM grid',
    intro: (bins: number) =>
      `RFM scores each customer from 1 to ${bins} by recency (R), frequency (F) and monetary value (M); ${bins} is best. It is the customary way to group customers, shown here beside the segments found in the data.`,
    thresholds: 'What each score means',
    score: 'Score',
    recency: 'Last order (R)',
    frequency: 'Orders (F)',
    monetary: 'Spend (M)',
    groupsCaption: 'The customary groups, and how many of each are in which segment',
    group: 'Group',
    perCustomer: 'Revenue per customer',
    names: {
      champions: 'Champions',
      loyal: 'Loyal customers',
      'potential-loyalists': 'Potential loyalists',
      'new-customers': 'New customers',
      promising: 'Promising',
      'need-attention': 'Need attention',
      'about-to-sleep': 'About to sleep',
      'at-risk': 'At risk',
      'cannot-lose': 'Cannot lose them',
      hibernating: 'Hibernating',
    } as Record<string, string>,
  },
  features: {
    title: 'Every feature by segment',
    intro:
      'Mean ± standard deviation. Where the second number is as large as the first, customers of the segment differ much among themselves.',
    caption: 'Mean ± standard deviation of every feature, by segment',
    feature: 'Feature',
    filled: (count: string) => `${count} missing values filled in`,
  },
}

export type ReportSegmentsText = typeof reportSegmentsText
