/** The words around values of dimensions and what is missing, in one language. */
export interface ChatValuesText {
  /** Other words for a country by its code (ISO 3166-1 alpha-2), in lower case: shorthands and adjectives. */
  places: Readonly<Record<string, readonly string[]>>
  /** From Monday. */
  weekdays: readonly (readonly string[])[]
  tiers: Record<'high' | 'potential' | 'lapsed' | 'low', readonly string[]>
  customerTypes: Record<'new' | 'returning', { label: string; synonyms: readonly string[] }>
  segment: (number: string) => readonly string[]
  channels: Record<string, string>
  mean: (label: string) => string
  /** Of a figure of each customer that has the name of one over all orders. */
  median: (label: string) => string
  /** Words that stand before or behind a label where its mean is meant. */
  meanWords: (label: string) => readonly string[]
  medianWords: (label: string) => readonly string[]
  meanOf: (definition: string) => string
  medianOf: (definition: string) => string
  shareWith: (column: string, value: string) => string
  shareDefinition: (column: string, value: string) => string
  attribute: (column: string) => string
  hour: (hour: string) => string
  quarter: (year: string, quarter: string) => string
  week: (year: string, week: string) => string
  year: (year: string) => string
  month: (year: string, month: string) => string
  other: string
  notKnown: string
  missing: Record<
    | 'costs'
    | 'discounts'
    | 'products'
    | 'categories'
    | 'countries'
    | 'times'
    | 'segments'
    | 'value'
    | 'no-forecast'
    | 'nobody-leaves'
    | 'prediction'
    | 'results'
    | 'orders'
    | 'revenue-of-campaigns',
    string
  >
}

/** The words around values of dimensions and what is missing, in English. */
export const chatValuesEn: ChatValuesText = {
  places: {
    GB: ['uk', 'u.k.', 'britain', 'great britain', 'england', 'united kingdom', 'british', 'english'],
    US: ['usa', 'u.s.', 'u.s.a.', 'america', 'united states', 'states', 'american'],
    DE: ['german', 'germans'],
    FR: ['french'],
    IE: ['ireland', 'irish', 'eire'],
    ES: ['spanish'],
    IT: ['italian'],
    NL: ['dutch', 'holland', 'netherlands', 'the netherlands'],
    BE: ['belgian'],
    CH: ['swiss'],
    AT: ['austrian'],
    PT: ['portuguese'],
    SE: ['swedish'],
    NO: ['norwegian'],
    DK: ['danish'],
    FI: ['finnish'],
    IS: ['icelandic'],
    PL: ['polish'],
    CZ: ['czech', 'czechia', 'czech republic'],
    GR: ['greek'],
    CY: ['cypriot'],
    MT: ['maltese'],
    LT: ['lithuanian'],
    AU: ['australian'],
    CA: ['canadian'],
    JP: ['japanese'],
    SG: ['singaporean'],
    IL: ['israeli'],
    LB: ['lebanese'],
    SA: ['saudi', 'saudi arabian'],
    BH: ['bahraini'],
    AE: ['emirates', 'uae', 'u.a.e.', 'united arab emirates'],
    ZA: ['south africa', 'south african'],
    BR: ['brazilian'],
    MX: ['mexican'],
    CN: ['chinese'],
    IN: ['indian'],
    KR: ['korean', 'south korea'],
    RU: ['russian'],
    TR: ['turkish', 'turkey', 'türkiye'],
    HU: ['hungarian'],
    RO: ['romanian'],
    BG: ['bulgarian'],
    HR: ['croatian'],
    NZ: ['new zealand'],
    HK: ['hong kong'],
  },
  weekdays: [
    ['monday', 'mondays', 'mon'],
    ['tuesday', 'tuesdays', 'tue'],
    ['wednesday', 'wednesdays', 'wed'],
    ['thursday', 'thursdays', 'thu'],
    ['friday', 'fridays', 'fri'],
    ['saturday', 'saturdays', 'sat'],
    ['sunday', 'sundays', 'sun'],
  ],
  tiers: {
    high: ['high', 'high value', 'high-value', 'high tier', 'top tier', 'most valuable tier'],
    potential: ['potential', 'potential tier'],
    lapsed: ['lapsed tier', 'lapsed value tier'],
    low: ['low', 'low value', 'low-value', 'low tier'],
  },
  customerTypes: {
    new: { label: 'new customers', synonyms: ['new', 'first-time', 'first time'] },
    returning: {
      label: 'returning customers',
      synonyms: ['returning', 'existing', 'existing customers', 'old customers', 'repeat customers'],
    },
  },
  segment: (number) => [`s${number}`, `segment ${number}`, `segment s${number}`],
  channels: { email: 'e-mail', push: 'push', sms: 'text message' },
  mean: (label) => `${label} (mean)`,
  median: (label) => `${label} (median of customers)`,
  meanWords: (label) => [`mean ${label}`, `average ${label}`, `avg ${label}`, `${label} on average`],
  medianWords: (label) => [`median ${label}`, `typical ${label}`],
  meanOf: (definition) => `${definition} The mean over customers.`,
  medianOf: (definition) => `${definition} The median over customers.`,
  shareWith: (column, value) => `share with ${column} ${value}`,
  shareDefinition: (column, value) =>
    `Share of the customers whose column ${column} says ${value}, of those of whom it is known.`,
  attribute: (column) => `The column ${column} of the import.`,
  hour: (hour) => `${hour.padStart(2, '0')}:00–${hour.padStart(2, '0')}:59`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  week: (year, week) => `week ${Number(week)} of ${year}`,
  year: (year) => year,
  month: (year, month) =>
    `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][Number(month) - 1] ?? month} ${year}`,
  other: 'other',
  notKnown: 'not known',
  missing: {
    costs: 'The import has no column of costs. Import orders that have one, with --column cost=NAME.',
    discounts: 'The import has no column of discounts. Import orders that have one, with --column discount=NAME.',
    products: 'The import has no column of products. Import orders that have one, with --column product=NAME.',
    categories: 'The import has no column of categories. Import orders that have one, with --column category=NAME.',
    countries: 'The import has no column of countries. Import orders that have one, with --column country=NAME.',
    times: 'The orders name days without a time, so that nothing is known by the hour. Ask by day or weekday.',
    segments: 'There are no segments yet. Run "shoal segment".',
    value: 'Nobody has worked out yet what customers are worth, or it was of other segments. Run "shoal value".',
    'no-forecast': 'The orders do not allow a forecast, so there is only the value so far: see "shoal value".',
    'nobody-leaves':
      'The orders do not show anybody leave for good, so that this chance tells customers apart nowhere: recency does.',
    prediction: 'There is no such prediction yet, or it was of other segments. Run "shoal predict".',
    results: 'No campaign was measured yet. Run "shoal results CAMPAIGN" after one was sent.',
    orders: 'The import is a table of customers without orders. Import orders for this.',
    'revenue-of-campaigns': 'Campaigns are measured in orders here. "shoal results CAMPAIGN" says what one brought.',
  },
}
