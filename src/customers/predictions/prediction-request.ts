import type { DecisionCosts } from '../../numerics/decision-cost.ts'
import type { CostsFrom, Outcome } from './prediction.ts'

/** What is asked for. */
export interface PredictionRequest {
  readonly outcome: Outcome
  readonly costs: DecisionCosts & { readonly from: CostsFrom }
  /** Whether sex, origin, marital status and age may be used. */
  readonly withSensitive: boolean
  /** Columns that are sensitive besides those whose names say so. */
  readonly sensitive: readonly string[]
  /** Columns to leave out, as the input calls them. */
  readonly without: readonly string[]
  /** Columns that the user vouches for: known before the outcome is. */
  readonly trusted: readonly string[]
  /** Whether an outcome that is known is settled, as of a credit; else customers without it so far may still come to it. */
  readonly settled: boolean
  /** Whether the outcome is a default, so that a bare 1 does not say which value is meant. */
  readonly mustSayBad: boolean
  readonly minCustomers: number
  readonly seed: number
}

/** Customers behind a leaf: as many as privacy asks for and 20, and one of 150, so that rules are few and hold. */
export const minLeafOf = ({ minCustomers }: PredictionRequest, customers: number): number =>
  Math.max(20, minCustomers, Math.ceil(customers / 150))
