import type { Fact } from '../../../facts/fact.ts'
import type { FigureUnit } from '../../../facts/format.ts'

/**
 * A figure that a fact licenses. own: of the segment; all: of all customers; ratio, change, points, difference: how far the two are apart;
 * bound: an end of its interval; behind: the customers behind it; part: what a quantile or median divides; count: segments.
 */
export interface Quantity {
  fact?: Fact
  role: 'own' | 'all' | 'ratio' | 'change' | 'points' | 'difference' | 'bound' | 'behind' | 'part' | 'count'
  value: number
  /** As a reader of the sheet sees it. */
  shown: number
  unit: FigureUnit | 'points' | 'times' | 'segments'
  relation?: 'higher' | 'lower'
}
