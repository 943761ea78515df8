/** Sentences that answer a typed query; names in braces are filled with figures and names. */
export interface QueryTexts {
  /** One figure of a measure that has words of its own. */
  own: Readonly<Record<string, string>>
  figure: string
  figureNow: string
  shareFigure: string
  higher: string
  lower: string
  level: string
  noComparison: string
  notDefined: string
  nothing: string
  first: string
  firstLeast: string
  firstShare: string
  level2: string
  only: string
  listed: string
  listedLeast: string
  follows: string
  last: string
  together: string
  /** The same where more rows are shown than a sentence names. */
  togetherRows: string
  pairHigher: string
  pairLevel: string
  grewMost: string
  fellMost: string
  overall: string
  fewBehind: string
  rose: string
  fell: string
  stayed: string
  peak: string
  /** Among the spans that may be shown. */
  peakAmong: string
  partial: string
  partialCompared: string
  cell: string
  cellShare: string
  /** First sentences of rankings in which rows are left out: the order among all may be another. */
  firstAmong: string
  firstLeastAmong: string
  listedAmong: string
  listedLeastAmong: string
  /** The same of counts of customers, where those left out are surely fewer. */
  withheldFew: string
  withheldDifference: string
  withheldOther: string
  /** Of segments, by their names. */
  withheldSegments: string
  lift: string
  beforeReturns: string
  mostlyReturned: string
  pairTimes: string
  higherTimes: string
  times: (figure: string) => string
  /** Values of a dimension, counted and named in the plural; `other` where it has no words of its own. */
  rowsOf: Readonly<Record<string, readonly [one: string, many: string]>>
  namesOf: (dimension: readonly [string, string]) => string
  countOf: (figure: string, dimension: readonly [string, string]) => string
  more: string
  also: string
  alsoRow: string
  label: (measure: string, row: string) => string
  before: (label: string) => string
  change: (label: string) => string
  shareOf: (label: string) => string
  shareOfRows: (rows: string, label: string) => string
  allOf: (measure: string) => string
  total: string
  points: (figure: string) => string
  rowsShown: string
  threshold: string
  leftOut: string
  rows: (figure: string) => string
  customersBehind: string
  against: Readonly<Record<'previous' | 'year-before' | 'period' | 'all', string>>
  how: string
  howDays: string
  /** Of a table of customers, which has no days. */
  howTable: string
  share: string
  compared: string
  difference: string
  notKnown: string
}

/** Sentences that answer a typed query, in English. */
export const queryTexts: QueryTexts = {
  own: {
    customers: 'There are {value}.',
    buyers: '{value} placed an order.',
    'new-customers': '{value} ordered for the first time.',
    orders: 'There were {value}.',
    units: '{value} were sold.',
    'returned-units': '{value} were returned.',
    products: '{value} were sold.',
    'orders-per-customer': '{measure}: {value}.',
    'units-per-order': '{measure}: {value}.',
    sent: '{value} were sent.',
  },
  figure: '{measure} was {value}.',
  figureNow: '{measure} is {value}.',
  shareFigure: '{measure} makes up {value} of the whole.',
  higher: 'That is {difference} higher than {against} ({before}).',
  lower: 'That is {difference} lower than {against} ({before}).',
  level: 'That is the same as {against} ({before}).',
  noComparison: 'It cannot be held against {against}: there is no figure of it.',
  notDefined: '{measure} cannot be computed here: there is nothing to compute it from.',
  nothing: 'Nothing in the data meets these conditions.',
  first: '{row} comes first for {measure}: {value}.',
  firstLeast: '{row} comes last for {measure}: {value}.',
  firstShare: '{row} comes first for {measure}: {value}, {share} of the total.',
  level2: '{row} and {other} are level for {measure}: {value} each.',
  only: '{row} is the only one: {measure} {value}.',
  listed: 'Highest for {measure}: {rows}.',
  listedLeast: 'Lowest for {measure}: {rows}.',
  follows: '{row} follows with {value}.',
  last: 'The lowest is {row} with {value}.',
  together: 'Together they account for {share} of the total ({total}).',
  togetherRows: 'The {count} shown account for {share} of the total ({total}).',
  pairHigher: '{measure} is higher for {row} ({value}) than for {other} ({otherValue}): by {difference}.',
  pairLevel: '{measure} is the same for {row} and {other}: {value}.',
  grewMost: 'Held against {against}, {row} rose most: {difference}, from {before} to {value}.',
  fellMost: 'Held against {against}, {row} fell most: {difference}, from {before} to {value}.',
  overall: 'In all it is {value}, against {before} for {against} ({difference}).',
  fewBehind: '{row} rests on {customers} only, so read its figure with care.',
  rose: '{measure} rose from {before} in {row} to {value} in {other}, by {difference}.',
  fell: '{measure} fell from {before} in {row} to {value} in {other}, by {difference}.',
  stayed: '{measure} was the same in {row} and in {other}: {value}.',
  peak: 'It was highest in {row} ({value}) and lowest in {other} ({otherValue}).',
  peakAmong:
    'Among the {names} that may be shown, it was highest in {row} ({value}) and lowest in {other} ({otherValue}); {count} may not be shown and could be higher or lower.',
  partial: 'Of {row} only {from} to {to} is counted here, so it is left out of that comparison.',
  partialCompared: 'Of {row} only {from} to {to} is counted here.',
  cell: 'The highest {measure} is that of {row}, {column}: {value}.',
  cellShare: 'The highest {measure} is that of {row}, {column}: {value}, {share} of the total.',
  firstAmong:
    'Among the {names} that may be shown, {row} comes first for {measure}: {value}; {count} may not be shown one by one and could be higher.',
  firstLeastAmong:
    'Among the {names} that may be shown, {row} comes last for {measure}: {value}; {count} may not be shown one by one and could be lower.',
  listedAmong:
    'Among the {names} that may be shown, highest for {measure}: {rows}; {count} may not be shown one by one and could be higher.',
  listedLeastAmong:
    'Among the {names} that may be shown, lowest for {measure}: {rows}; {count} may not be shown one by one and could be lower.',
  withheldFew:
    '{count} left out, so that no figure tells of fewer than {threshold} customers. That does not mean that they are zero.',
  withheldDifference:
    '{count} left out: they have too few customers, or together with an earlier answer of this talk they would tell of fewer than {threshold}. That does not mean that they are zero.',
  withheldSegments:
    '{names} left out, however many customers that is: set beside its size or an earlier answer, the figure would tell of fewer than {threshold} of them, such as the few who placed no order. That does not mean that it is zero or small.',
  withheldOther:
    '{count} stand together as “other” ({value}), so that no figure tells of fewer than {threshold} customers.',
  beforeReturns:
    'Returns are not taken off here, so that a large order that was sent back counts in full; revenue has them taken off.',
  mostlyReturned: 'More than half of what was bought of {row} came back.',
  lift: 'At this machine they can be shown all the same: in a terminal with --lift or /lift, on the page by the link below the answer.',
  pairTimes: '{measure} is higher for {row} ({value}) than for {other} ({otherValue}): {times} as much.',
  higherTimes: 'That is {times} as much as {against} ({before}).',
  times: (figure) => `${figure} times`,
  rowsOf: {
    country: ['country', 'countries'],
    product: ['product', 'products'],
    category: ['category', 'categories'],
    segment: ['segment', 'segments'],
    'customer-type': ['group', 'groups'],
    cohort: ['cohort', 'cohorts'],
    year: ['year', 'years'],
    quarter: ['quarter', 'quarters'],
    month: ['month', 'months'],
    week: ['week', 'weeks'],
    day: ['day', 'days'],
    weekday: ['weekday', 'weekdays'],
    hour: ['hour', 'hours'],
    campaign: ['campaign', 'campaigns'],
    other: ['row', 'rows'],
  },
  namesOf: ([, many]) => many,
  countOf: (figure, [one, many]) => `${figure} ${figure === '1' ? one : many}`,
  more: 'The table holds {shown} of {found} rows.',
  also: '{measure} there: {value}.',
  alsoRow: '{measure} of {row}: {value}.',
  label: (measure, row) => `${measure}, ${row}`,
  before: (label) => `${label}, what it is held against`,
  change: (label) => `${label}, change`,
  shareOf: (label) => `${label}, share of the total`,
  shareOfRows: (rows, label) => `${label}, share of the first ${rows} in the total`,
  allOf: (measure) => `${measure} in all`,
  total: 'Total',
  customersBehind: 'customers',
  points: (figure) => `${figure} ${figure === '1' ? 'point' : 'points'}`,
  rowsShown: 'rows shown',
  threshold: 'fewest customers that a figure may be about',
  leftOut: 'rows left out',
  rows: (figure) => `${figure} ${figure === '1' ? 'row' : 'rows'}`,
  against: {
    previous: 'the period before',
    'year-before': 'the same days a year earlier',
    period: 'the other period',
    all: 'the figure without the conditions',
  },
  how: 'Counted over the data as of {day}, {rows} found, by the query below.',
  howTable: 'Counted over the table of customers, {rows} found, by the query below.',
  howDays: 'Counted over the orders from {from} to {to}, {rows} found, by the query below.',
  share: 'Share of the total',
  compared: 'Held against',
  difference: 'Difference',
  notKnown: 'not defined',
}
