/** What a role of a column, a reason and its explanation are called. */
export interface ReasonText {
  name: string
  meaning: string
}

/** Data quality, in English. */
export const reportQualityText = {
  title: 'Data quality',
  intro: (read: string, used: string, share: string, rejected: string) =>
    `Of ${read} rows read, ${used} (${share}) were used and ${rejected} were left out. Rows read are always rows used plus rows left out; nothing disappears on the way.`,
  allUsed: (read: string) => `All ${read} rows read were used.`,
  filesCaption: 'Files read',
  file: 'File',
  rows: 'Rows',
  size: 'Size',
  encoding: 'Encoding',
  decisionsCaption: 'What was decided about rows, with examples',
  decision: 'Decision',
  effect: 'Effect',
  examples: 'Examples (file:row)',
  amount: 'Money involved',
  option: 'To switch it',
  effects: { rejected: 'left out', kept: 'kept', netted: 'set off', filled: 'filled in' },
  noDecisions: 'No row needed a decision.',
  contacts: (addresses: string, mailboxes: string, shared: string | undefined, agreed: string) =>
    `Of all customers ever imported, ${addresses} have a usable e-mail address, in ${mailboxes} mailboxes${shared === undefined ? '' : `; ${shared} of these lead to several customers`}. ${agreed} mailboxes agreed to mails.`,
  beside: {
    events: {
      title: 'Events',
      intro: (customers: string, window: string) => `Events of ${customers} customers${window}.`,
    },
    reviews: {
      title: 'Reviews',
      intro: (customers: string, window: string) => `Scores of ${customers} customers${window}.`,
    },
    people: {
      title: 'People',
      intro: (customers: string, window: string) => `What a list says of ${customers} people${window}.`,
    },
    window: (from: string, to: string) => `, from ${from} to ${to}`,
    time: 'time',
    typesCaption: 'Kinds of events, and what each is taken for',
    type: 'Kind',
    noType: '(none)',
    group: 'Taken for',
    groups: { visit: 'a visit', cart: 'putting into the cart', interaction: 'an interaction', other: 'an event' },
  },
  /** Said at the top where so many rows are left out that the figures describe another thing than the file. */
  losses: {
    gap: ' ',
    notice: (name: string, rows: string, all: string, share: string, examples: string[]) =>
      `${rows} of ${all} rows (${share}) are left out: ${name.charAt(0).toLowerCase()}${name.slice(1)}${examples.length === 0 ? '' : `, for instance ${examples.join(', ')}`}. Nothing here speaks of them.`,
    remedies: {
      'bad-date': 'Write all dates of the column alike, best as YYYY-MM-DD, and import again.',
      'impossible-date': 'Correct the dates and import again.',
      'future-date': 'Where the as-of date is wrong, set it with --as-of.',
      'no-order-date': 'Fill in the dates and import again; in spreadsheets, cells that were merged leave gaps.',
      'no-date': 'Fill in the dates and import again.',
      'no-score': 'Fill in the scores, or choose the column with --column score=NAME, and import again.',
      'bad-score': 'Write all scores of the column as numbers and import again.',
      'bad-quantity': 'Correct the quantities, or choose the column with --column quantity=NAME, and import again.',
      'bad-price':
        'Correct the prices, or choose the column with --column price=NAME or amount=NAME, and import again.',
      'wrong-column-count': 'Export the file again with texts in quotes.',
      'no-customer':
        'They are often guest orders; where another column names the customer, use --column customer=NAME.',
      'exact-duplicate': 'Where they are genuine, keep them with --keep-duplicates.',
      'repeated-customer': 'Where the table has a row per order, it needs a column of dates to be read as orders.',
      'zero-price': 'Where they matter, keep them with --keep-zero-prices.',
      fee: 'Where these are your products, keep them with --keep-fees.',
    } as Record<string, string>,
  },
  columnsCaption: 'How the columns were understood',
  column: 'Column',
  role: 'Used as',
  type: 'Type',
  why: 'Because of',
  missing: 'Empty',
  belowZero: (count: string) =>
    `${count} customers returned at least as much as they bought. They are kept, so that the money adds up.`,
  belowZeroOne: 'One customer returned at least as much as they bought. They are kept, so that the money adds up.',
  reasons: {
    'exact-duplicate': { name: 'Exact duplicates', meaning: 'The same line stood in the data more than once.' },
    'no-customer': { name: 'No customer', meaning: 'The line names no customer, so it belongs to no segment.' },
    'placeholder-customer': {
      name: 'A word instead of a customer',
      meaning: '“guest”, “unknown” or the like stands where a customer should, so many people would count as one.',
    },
    'repeated-customer': {
      name: 'Customer listed again',
      meaning: 'The customer stands in the table more than once; one row of each was used.',
    },
    'no-date': { name: 'No date', meaning: 'Without a date, an event cannot be placed in time.' },
    'no-score': { name: 'No score', meaning: 'The row has no score, so it says nothing of how content somebody is.' },
    'bad-score': { name: 'Unreadable score', meaning: 'The score is not a number.' },
    'bad-duration': {
      name: 'Unreadable duration',
      meaning: 'The duration is not a number, or below zero; the event counts without it.',
    },
    'unknown-customer': {
      name: 'Customers without an order',
      meaning: 'The row counts, but its customer is in no segment as long as no order of theirs is known.',
    },
    'no-order-date': { name: 'No order date', meaning: 'Without a date, a line cannot be placed in time.' },
    'bad-date': { name: 'Unreadable date', meaning: 'The date cannot be read.' },
    'bad-quantity': { name: 'Unreadable quantity', meaning: 'The quantity is not a number.' },
    'bad-price': { name: 'Price or amount cannot be read', meaning: 'The price or the amount is not a number.' },
    'zero-price': { name: 'Price zero', meaning: 'Gifts, samples and corrections: nothing was paid.' },
    'negative-price': { name: 'Negative price', meaning: 'Bookkeeping entries, not sales.' },
    'zero-quantity': { name: 'Quantity zero', meaning: 'Nothing was bought.' },
    fee: { name: 'Fees and postage', meaning: 'Postage, bank charges, samples and the like are not products.' },
    'test-line': { name: 'Test lines', meaning: 'Lines that someone entered to try the system.' },
    'wrong-column-count': {
      name: 'Wrong number of columns',
      meaning: 'The line does not have the columns of the header.',
    },
    'future-date': { name: 'Date in the future', meaning: 'The order lies after the as-of date.' },
    'impossible-date': {
      name: 'Impossible date',
      meaning: 'A date before 1990 or after 2099, or years away from all others: a mistyped year.',
    },
    'other-currency': { name: 'Another currency', meaning: 'Amounts of different currencies cannot be added up.' },
    'cancelled-order': {
      name: 'Cancelled orders',
      meaning: 'The order’s status says that it was cancelled or closed, so nothing was sold.',
    },
    'guest-by-mailbox': {
      name: 'Guests, told by their mailbox',
      meaning: 'No customer id stands there; all orders of one address count as one customer’s.',
    },
    'replaced-order': {
      name: 'Orders that came again',
      meaning: 'A later file has the order as it is now; what was there before no longer counts.',
    },
    'order-id-missing': {
      name: 'No order number',
      meaning: 'All that the customer bought on that day counts as one order.',
    },
    'return-ignored': { name: 'Returns left out', meaning: 'Returns were left out, as asked.' },
    'return-matched': {
      name: 'Returns with their purchase',
      meaning: 'Taken off the spend; the purchase is in the data.',
    },
    'return-added': {
      name: 'Returns added',
      meaning: 'Taken off the spend; the report says whether their purchase is in the data.',
    },
    'return-unmatched': {
      name: 'Returns without a purchase',
      meaning: 'Taken off the spend, though the purchase is not in the data; it may lie before the first order.',
    },
    refunded: { name: 'Refunds', meaning: 'Paid back and taken off the spend; the order still counts as one.' },
    'missing-attribute': { name: 'Missing values', meaning: 'Filled with the middle value of the column.' },
    'unreadable-attribute': {
      name: 'Values that cannot be read',
      meaning: 'Not a number where the column holds numbers; filled with the middle value of the column.',
    },
    'row-number-as-customer': {
      name: 'Row number as customer',
      meaning: 'No column names the customer, so each row counts as one.',
    },
  } as Record<string, ReasonText>,
  roles: {
    customer: 'customer',
    order: 'order number',
    time: 'date of order',
    product: 'product',
    description: 'product name',
    quantity: 'quantity',
    price: 'price per item',
    amount: 'amount of the line',
    currency: 'currency',
    refund: 'paid back',
    shipping: 'postage',
    discount: 'discount',
    cost: 'cost',
    category: 'category',
    country: 'country',
    status: 'status of the order',
    type: 'kind of event',
    duration: 'duration',
    score: 'score',
    attribute: 'attribute of the customer',
    unused: 'not used',
  } as Record<string, string>,
  types: {
    text: 'text',
    integer: 'whole number',
    decimal: 'number',
    number: 'number',
    date: 'date',
    timestamp: 'date and time',
    boolean: 'yes or no',
  } as Record<string, string>,
  whys: {
    name: 'its name',
    values: 'its values',
    configured: 'your setting',
    layout: 'the layout',
    'no-role': 'nothing is computed from it',
    'maybe-refund': 'if it is what was paid back of the line, say --column refund=NAME',
    varied: 'different for nearly every customer',
    constant: 'the same for all customers',
    contact: 'it names or reaches a person',
  } as Record<string, string>,
}

export type ReportQualityText = typeof reportQualityText
