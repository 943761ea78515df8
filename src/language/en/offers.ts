/** How an offer is put to customers and to the marketer. Figures come formatted. */
export interface OfferWords {
  percent: (share: string, tenths: string) => string
  amount: (money: string) => string
  shipping: string
  /** The offer with the order value from which it counts. */
  over: (what: string, money: string) => string
  days: (days: number) => string
  /** What a mail says of it: two sentences at most. */
  mail: (what: string, code: string, days: string) => string
  /** What a push or text message says of it. */
  short: (what: string, code: string) => string
  none: string
  /** What people call a code: where one is given, a text may call it so. */
  codes: readonly string[]
  marketer: (what: string, days: string) => string
}

/** Offers in English. */
export const offerWords: OfferWords = {
  percent: (share) => `${share} off your order`,
  amount: (money) => `${money} off your order`,
  shipping: 'free delivery',
  over: (what, money) => `${what} from ${money}`,
  days: (days) => `${days} days`,
  mail: (what, code, days) => `Your code ${code} gives you ${what}. It counts for ${days}.`,
  short: (what, code) => `With ${code}: ${what}.`,
  none: 'no coupon',
  codes: ['coupon', 'voucher'],
  marketer: (what, days) => `${what}, by a code of one’s own that counts for ${days}`,
}
