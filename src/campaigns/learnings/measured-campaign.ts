import type { Offer } from '../offer.ts'
import type { VariantResult } from '../results/variant-result.ts'
import type { Place, PlaceNow } from './place-now.ts'
import type { TextFeature } from './text-features.ts'

/** A campaign with what its variants had and what they did, as far as learnings are worked out from it. */
export interface MeasuredCampaign extends PlaceNow {
  id: string
  /** The day from which it was counted, YYYY-MM-DD. */
  at: string
  /** Its audience as it was drafted; absent where that is what it counts for now. */
  drafted?: Place
  channel: string
  offer: Offer
  /** 1 Monday … 7 Sunday, of the day on which sending began. */
  weekday: number
  /** What the text of each variant has, by its id. */
  features: ReadonlyMap<string, readonly TextFeature[]>
  results: readonly VariantResult[]
  /** The chance that a mailbox had of each arm, as it was logged; absent in those of an early version. */
  propensities?: ReadonlyMap<string, number>
}
