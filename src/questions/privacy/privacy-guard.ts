import type { Asker } from '../desk.ts'
import type { Contributions } from './contributions.ts'
import type { AskedLimit } from './limits-asked.ts'

/** Figures that would be told, in customers' parts. */
export interface AskedFigures {
  /** Id of the snapshot: customers' numbers mean the same within it. */
  snapshot: string
  /** Rows that are to be shown, by their place in the result; "other" is a row too. */
  rows: readonly number[]
  /** What customers add to these rows: once for the period asked for, and once for what it is held against. */
  parts: readonly Contributions[]
  /** The same for the total, where it is shown; the row of all entries is 0. */
  totals: readonly Contributions[]
}

/**
 * Why a figure is not told: too few customers; a condition on customers that few or nobody meets, or does not meet; too small a difference to what was told; so many limits of customers' figures asked for
 * that one more would find out a single one; or no more can be kept track of.
 */
export type KeptBack = 'few-customers' | 'condition' | 'difference' | 'limits' | 'full'

interface Verdict {
  /** Rows that may not be told, with the reason; all others may. */
  keptBack: ReadonlyMap<number, KeptBack>
  /** The same for the total. */
  total: KeptBack | undefined
}

/** Decides which figures may be told, and remembers those that were. Made by openGuard. */
export interface PrivacyGuard {
  readonly threshold: number
  /**
   * Holds figures against the threshold and against all that was told under the asker's ledger, and keeps those that may be told. What a lifted asker is told is not kept.
   * @throws ShoalError of the workspace
   */
  hold: (asked: AskedFigures, asker: Asker) => Verdict
  /** Whether an answer may depend on these limits, with those before; it counts from then on, told or not. @throws ShoalError of the workspace */
  mayLimit: (limits: readonly AskedLimit[], snapshot: string, asker: Asker) => boolean
}
