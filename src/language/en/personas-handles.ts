/** A short name for a part that a segment can play: by itself, and as the noun that traits go before. */
interface RoleHandle {
  plain: string
  noun: string
}

type HandleRole =
  | 'mainstay'
  | 'top-spender'
  | 'regular'
  | 'dormant-valuable'
  | 'dormant'
  | 'newcomer'
  | 'recent'
  | 'big-basket'
  | 'light'
  | 'returner'
  | 'unsure'
  | 'balanced'
  | 'attribute'
  | 'too-small'

export type HandleTrait =
  | 'weekend'
  | 'evening'
  | 'morning'
  | 'working-hours'
  | 'bulk'
  | 'returns'
  | 'discount'
  | 'focus'
  | 'category-focus'
  | 'wide-range'
  | 'narrow-range'
  | 'large-orders'
  | 'small-orders'
  | 'long-tenure'
  | 'short-tenure'
  | 'quick'
  | 'slow'
  | 'often'
  | 'seldom'
  | 'high-spend'
  | 'low-spend'

/** The words of handles: a few words that describe a segment, never a person. */
export interface HandleWords {
  role: Record<HandleRole, RoleHandle>
  /** Said of a segment that orders often and in quantity. */
  restockers: RoleHandle
  trait: Record<HandleTrait, string>
  /** Traits and a noun as a handle. */
  join: (words: string[]) => string
  /** A column, as in "high tenure", and customers who share an entry of a column. */
  column: Record<'higher' | 'lower', (name: string) => string>
  columns: (one: string, other: string) => string
  group: (what: string) => string
  /** What tells apart where nothing else does. */
  numbered: (handle: string, segment: string) => string
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const personaHandlesEn: HandleWords = {
  role: {
    mainstay: { plain: 'Revenue mainstays', noun: 'mainstays' },
    'top-spender': { plain: 'Revenue leaders', noun: 'revenue leaders' },
    regular: { plain: 'Returning regulars', noun: 'regulars' },
    'dormant-valuable': { plain: 'Quiet big spenders', noun: 'quiet spenders' },
    dormant: { plain: 'Dormant buyers', noun: 'dormant buyers' },
    newcomer: { plain: 'Fresh newcomers', noun: 'newcomers' },
    recent: { plain: 'Recent buyers', noun: 'recent buyers' },
    'big-basket': { plain: 'Big-basket buyers', noun: 'big-basket buyers' },
    light: { plain: 'Light spenders', noun: 'light spenders' },
    returner: { plain: 'Net returners', noun: 'net returners' },
    unsure: { plain: 'Small unclear group', noun: 'unclear group' },
    balanced: { plain: 'All-round customers', noun: 'all-round buyers' },
    attribute: { plain: 'Distinct profile group', noun: 'profile group' },
    'too-small': { plain: 'Small undisclosed group', noun: 'undisclosed group' },
  },
  restockers: { plain: 'Bulk restockers', noun: 'restockers' },
  trait: {
    weekend: 'weekend',
    evening: 'evening',
    morning: 'morning',
    'working-hours': 'office-hours',
    bulk: 'bulk-order',
    returns: 'return-prone',
    discount: 'discount-using',
    focus: 'focused',
    'category-focus': 'specialised',
    'wide-range': 'wide-ranging',
    'narrow-range': 'narrow-range',
    'large-orders': 'big-basket',
    'small-orders': 'small-basket',
    'long-tenure': 'long-standing',
    'short-tenure': 'newer',
    quick: 'quick-rhythm',
    slow: 'slow-rhythm',
    often: 'frequent',
    seldom: 'occasional',
    'high-spend': 'high-spend',
    'low-spend': 'low-spend',
  },
  join: (words) => capital(words.join(' ')),
  column: { higher: (name) => `High ${name}`, lower: (name) => `Low ${name}` },
  columns: (one, other) => `${one}, ${other.charAt(0).toLowerCase()}${other.slice(1)}`,
  group: (what) => `${what} customers`,
  numbered: (handle, segment) => `${handle} ${segment}`,
}
