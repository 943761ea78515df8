/** Types of values: they are compared within one, so that no value fails to be read as another and an error tells of it. */
export type FreeType = 'text' | 'number' | 'date' | 'truth'

/** A column of a view, or of a query that stands in its place. */
export interface FreeColumn {
  name: string
  /** The customer; what can be filtered and grouped by; what can be added up. */
  is: 'customer' | 'key' | 'figure'
  /** Of figures: the family in which they are held against what was told. Of keys: where counting different ones is a figure of its own. */
  family?: string
  type: FreeType
}

/** What can be read: rows that each belong to one customer. */
export interface FreeView {
  name: string
  /** SQL of its rows, asked of the engine in which questions are answered. */
  sql: string
  columns: readonly FreeColumn[]
  /** Whether no customer has two rows, so that counting rows counts customers. */
  perCustomer: boolean
}
