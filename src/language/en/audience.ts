type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!='

/** What is said of audiences: whom an expression means, and the way from them to mailboxes. Figures come formatted. */
export interface AudienceTexts {
  everybody: string
  nobody: string
  /** The same as a phrase within others. */
  anyone: (has: boolean) => string
  /** A noun for a phrase that says who. */
  customers: (phrase: string) => string
  /** Each with whether customers have it or have it not. */
  segment: (id: string, name: string, has: boolean) => string
  tier: (name: string, has: boolean) => string
  rfm: (name: string, has: boolean) => string
  predictedTop: (many: string, outcome: string, has: boolean) => string
  predicted: (comparison: Comparison, score: string, outcome: string) => string
  lookAlike: (many: string, segment: string, has: boolean) => string
  compared: (field: string, comparison: Comparison, value: string) => string
  /** Of whom it is not known besides. */
  orUnknown: (phrase: string) => string
  bought: (product: string, has: boolean) => string
  boughtCategory: (category: string, has: boolean) => string
  and: (phrases: readonly string[]) => string
  or: (phrases: readonly string[]) => string
  grouped: (phrase: string) => string
  /** What fields of orders are called besides their ids. */
  fields: Record<'country' | 'category', string>
  steps: { title: string; customers: string }
  funnel: {
    title: string
    customers: string
    reachable: Record<'email' | 'push' | 'sms', string>
    mailboxes: string
    /** Who leaves, after a minus. */
    excluded: Record<'consent' | 'suppressed' | 'complaint' | 'bought' | 'capped' | 'standing', string>
    /** Those who bought just now, in figures. */
    boughtWithin: (days: string) => string
    reasons: Record<'opt-out' | 'bounce' | 'complaint' | 'import' | 'gone', string>
    suppressed: (what: string, reasons: readonly string[]) => string
    left: string
    holdout: string
    variant: (id: string) => string
  }
  /** @param words whom it means */
  size: (words: string, customers: string, of: string, asOf: string | undefined) => string
  next: { brief: (goal: string, expression: string) => string; nobody: string; unreachable: string; leftOut: string }
}

const comparisons: Record<Comparison, string> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
  '=': 'exactly',
  '!=': 'other than',
}

/** Audiences in English. */
export const audienceText: AudienceTexts = {
  everybody: 'all customers',
  nobody: 'nobody',
  anyone: (has) => (has ? 'of any kind' : 'of no kind'),
  customers: (phrase) => `customers ${phrase}`,
  segment: (id, name, has) => `${has ? 'in' : 'not in'} segment ${id} (${name})`,
  tier: (name, has) => `whose value tier is ${has ? '' : 'not '}${name}`,
  rfm: (name, has) => `${has ? 'in' : 'not in'} the RFM group ${name}`,
  predictedTop: (many, outcome, has) =>
    `${has ? 'among' : 'not among'} the ${many} with the highest scores of the prediction (${outcome})`,
  predicted: (comparison, score, outcome) =>
    `with a score of ${comparisons[comparison]} ${score} in the prediction (${outcome})`,
  lookAlike: (many, segment, has) =>
    `${has ? 'among' : 'not among'} the ${many} outside segment ${segment} who buy most like it`,
  compared: (field, comparison, value) => `with “${field}” ${comparisons[comparison]} ${value}`,
  orUnknown: (phrase) => `${phrase} (or not known)`,
  bought: (product, has) => `who ${has ? 'bought' : 'never bought'} “${product}”`,
  boughtCategory: (category, has) => `who ${has ? 'bought' : 'never bought'} from the category “${category}”`,
  // "customers in segment S1 whose value tier is not low": a clause follows a place without a word between them.
  and: ([first = '', ...others]) => {
    const isClause = /^(not )?in /.test(first) && /^who/.test(others[0] ?? '')
    return `${first}${isClause ? ' ' : others.length > 0 ? ' and ' : ''}${others.join(' and ')}`
  },
  or: (phrases) => phrases.join(' or '),
  grouped: (phrase) => `(${phrase})`,
  fields: { country: 'country', category: 'category' },
  steps: { title: 'Part of the audience', customers: 'Customers' },
  funnel: {
    title: 'From customers to mailboxes',
    customers: 'customers who are meant',
    reachable: {
      email: 'of them with an address',
      push: 'of them with a push subscription',
      sms: 'of them with a phone',
    },
    mailboxes: 'mailboxes behind them',
    excluded: {
      consent: 'did not agree, or refused',
      suppressed: 'opted out or suppressed',
      complaint: 'have an open complaint',
      bought: 'bought just now',
      capped: 'had their share of messages',
      standing: 'in the standing hold-out',
    },
    boughtWithin: (days) => `bought in the last ${days} days`,
    reasons: {
      'opt-out': 'opt-outs',
      bounce: 'bounces',
      complaint: 'complaints',
      import: 'imported',
      gone: 'gone',
    },
    suppressed: (what, reasons) => `${what} (${reasons.join(', ')})`,
    left: 'mailboxes that can be in the campaign',
    holdout: 'held out to measure the effect',
    variant: (id) => `get variant ${id}`,
  },
  size: (words, customers, of, asOf) =>
    `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${customers} of ${of} customers${asOf === undefined ? '' : `, as of ${asOf}`}.`,
  next: {
    brief: (goal, expression) => `Next: shoal brief --goal ${goal} --audience '${expression}'`,
    nobody: 'Nobody is meant. Next: look at the counts above, and take out the part that leaves nobody.',
    leftOut:
      'All of them are left out: the table says why. Next: another audience, or another goal or channel (--goal, --channel), or change audience or delivery.caps in shoal.yaml.',
    unreachable:
      'None of them can be written to. Next: import contacts with addresses and consent ("shoal import people.csv --append").',
  },
}
