import type { Mapping } from '../roles.ts'

/**
 * An export known by name: a small data file that says what its columns mean. To teach Shoal another one, add a file like
 * those beside this, list it in layouts.ts, and put an example in fixtures/layouts.
 */
export interface Layout {
  /** As reports name it. */
  readonly name: string
  readonly kind: 'orders' | 'customers' | 'events' | 'reviews'
  /** Columns that stand together in no other export; upper and lower case do not matter. */
  readonly signature: readonly string[]
  /** What columns mean, by the roles that Shoal knows; those that a file lacks are passed over. */
  readonly roles: Mapping
  /** Columns that are no trait of a customer: numbers of the program's own, coordinates. */
  readonly ignored?: readonly string[]
  /** The amount is what stood on the price tag: the discount comes off it. */
  readonly amountBeforeDiscount?: true
  /** Statuses of orders in which nothing was sold, besides those that say so in themselves (cancelled, failed, void, …). */
  readonly notSold?: readonly string[]
  /** An export always holds whole orders: one that comes again as it is by then takes the place of what was there. */
  readonly wholeOrders?: true
  /** Columns of a whole order that only its first row holds: they count for its other rows too. */
  readonly firstRowOnly?: readonly string[]
  /** Amounts of a whole order, to be split over its lines by their value; they stand in columns of `firstRowOnly`. */
  readonly ofOrder?: { readonly discount?: string; readonly refund?: string; readonly shipping?: string }
}

/** A layout's column as the file at hand spells it; undefined where the file has none such. */
export const spelledIn = (headers: readonly string[], column: string): string | undefined =>
  headers.find((header) => foldHeader(header) === foldHeader(column))

/** Upper and lower case and spaces around a header do not matter. */
export const foldHeader = (header: string): string => header.trim().toLowerCase()
