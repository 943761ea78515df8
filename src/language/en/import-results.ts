/** What the command line says of an import. Figures come formatted. */
export interface ImportResultTexts {
  read: (rows: string, files: string, customers: string) => string
  replaces: (before: string, both: string) => string
  idle: (count: string, list: string) => string
  skipped: (list: string) => string
  layout: (name: string) => string
  beside: Record<
    'events' | 'reviews' | 'people',
    (rows: string, files: string, customers: string, window: string) => string
  >
  besideWindow: (from: string, to: string) => string
  kinds: (list: string) => string
  strangers: (rows: string, count: number) => string
  allStrangers: string
  laterThanOrders: (last: string, asOf: string) => string
  /** @param seconds that one unit of the duration is */
  durations: (seconds: number) => string
  /** Mailboxes: all, those that agreed, those that refused, and those of which neither is known. */
  contacts: (d: {
    addresses: string
    agreed: string
    refused: string
    unsaid: string
    shared: string | undefined
  }) => string
  /** Addresses that are none, with the rows of the first of them. */
  unusable: (count: string, rows: string) => string
  contact: string
  nextReach: string
  whySkipped: Record<'no-table' | 'other-columns', string>
  replacedOrders: (rows: string) => string
  guests: (rows: string) => string
  added: (rows: string, used: string, newCustomers: string, moved: string | undefined) => string
  used: (used: string, rejected: string) => string
  reasons: (list: string) => string
  netted: (list: string) => string
  window: (from: string, to: string, asOf: string) => string
  columns: string
  role: (role: string, why: string) => string
  ambiguous: string
  rowNumber: (customers: string) => string
  belowZero: (customers: string) => string
  warning: (text: string) => string
  noCurrency: string
  unused: string
  attribute: string
  guess: Record<
    | 'name'
    | 'layout'
    | 'values'
    | 'configured'
    | 'no-role'
    | 'maybe-refund'
    | 'varied'
    | 'constant'
    | 'contact'
    | 'reach',
    string
  >
}

/** An import in English. */
export const importResults: ImportResultTexts = {
  read: (rows, files, customers) => `Read ${rows} rows of ${files}: ${customers} customers.`,
  replaces: (before, both) =>
    `This replaces ${before}; "shoal undo" goes back. To count all of them together: shoal import ${both}`,
  contacts: ({ addresses, agreed, refused, unsaid, shared }) =>
    `Contacts known, from all imports: ${addresses} with an address. Of their mailboxes ${agreed} agreed to mails, ${refused} refused, and of ${unsaid} nothing is said, so they get none.${shared === undefined ? '' : ` Mailboxes that several customers share: ${shared}; --identity mailbox takes those for one.`}`,
  unusable: (count, rows) =>
    `${count === '1' ? 'One address is' : `${count} addresses are`} no e-mail address and cannot be written to (${rows.includes(',') ? 'rows' : 'row'} ${rows}).`,
  contact: 'contact',
  nextReach: 'Who can be written to: shoal audience all',
  replacedOrders: (rows) => `Orders that came again in another form took the place of ${rows} earlier rows.`,
  guests: (rows) =>
    `Orders without a customer id count for their mailbox: ${rows} rows; --identity id leaves them out.`,
  added: (rows, used, newCustomers, moved) =>
    `Added ${rows} rows, of which ${used} are used. New customers: ${newCustomers}${moved === undefined ? '' : `; of the others in these rows, in another segment now: ${moved}`}. What follows is of all files together.`,
  layout: (name) => `Recognised as: ${name}.`,
  beside: {
    people: (rows, files, customers) => `People: ${rows} rows of ${files}, ${customers} different ones.`,
    events: (rows, files, customers, window) => `Events: ${rows} rows of ${files}, of ${customers} customers${window}.`,
    reviews: (rows, files, customers, window) =>
      `Reviews: ${rows} rows of ${files}, of ${customers} customers${window}.`,
  },
  besideWindow: (from, to) => `, from ${from} to ${to}`,
  kinds: (list) => `Kinds of events: ${list}.`,
  strangers: (rows, count) =>
    `${count === 1 ? '1 row is' : `${rows} rows are`} of customers without an order here: kept, and counted once an order of theirs is known.`,
  laterThanOrders: (last, asOf) =>
    `Events go on to ${last}, but days are counted from ${asOf}, the day after the last order: later events count as of that day. Add the orders since, or set --as-of.`,
  allStrangers:
    'Hardly anybody in this table is among the customers here, so it tells nothing of them. Perhaps another column names the customer: --column customer=NAME.',
  durations: (seconds) =>
    `Durations are read as ${seconds === 1 ? 'seconds' : seconds === 60 ? 'minutes' : seconds === 3600 ? 'hours' : 'thousandths of a second'}.`,
  idle: (count, list) => `and ${count} from which nothing is computed: ${list}`,
  skipped: (list) => `Not read: ${list}.`,
  whySkipped: { 'no-table': 'no table', 'other-columns': 'other columns than the first sheet' },
  used: (used, rejected) => `${used} rows are used, ${rejected} rejected.`,
  reasons: (list) => `Rejected: ${list}.`,
  netted: (list) => `Taken off: ${list}.`,
  window: (from, to, asOf) => `Orders from ${from} to ${to}; recency counts from ${asOf}.`,
  columns: 'Columns:',
  role: (role, why) => `${role} (${why})`,
  ambiguous:
    'Every date fits day-first and month-first; day-first was taken. If that is wrong, write dates as YYYY-MM-DD.',
  rowNumber: (customers) => `No column names the customer, so each of the ${customers} different rows is one.`,
  belowZero: (customers) =>
    customers === '1'
      ? '1 customer gave back as much as they bought or more, and is kept.'
      : `${customers} customers gave back as much as they bought or more; they are kept.`,
  warning: (text) => `WARNING: ${text}`,
  noCurrency: 'No currency is named in the file, so amounts are shown without one; --currency EUR would name it.',
  unused: 'not used',
  attribute: 'attribute',
  guess: {
    name: 'by its name',
    values: 'by its values',
    configured: 'as you said',
    layout: 'by the layout',
    'no-role': 'nothing is computed from it',
    'maybe-refund': 'if it is what was paid back of the line, say --column refund=NAME',
    varied: 'it is different for nearly every customer',
    constant: 'it is the same for all',
    contact: 'it names or reaches a person',
    reach: 'to write to them; no figure is made of it',
  },
}
