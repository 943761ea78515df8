import type { Comparison, Fact } from './fact.ts'

/** A fact before privacy and significance are settled over the whole sheet. */
export interface FactDraft {
  fact: Fact
  /** The customers of the segment that the figure is not about, where it would give them away. */
  remainder?: number
  /** A comparison that stands if its p-value survives Holm’s correction over the sheet. */
  claim?: { comparison: Comparison; p: number }
}

/** What all facts of one sheet have in common. */
export interface SheetScope {
  segment: string
  snapshot: string
  currency: string | undefined
  window: { from: string; to: string } | undefined
}

/** The members that every fact of a sheet carries; an attribute has no window, an order figure has one. */
export const provenance = (scope: SheetScope, query: string, ofOrders: boolean) => ({
  population: scope.segment,
  ...(ofOrders && scope.window !== undefined ? { window: scope.window } : {}),
  source: { query, snapshot: scope.snapshot },
})
