import type { Offer } from '../offer.ts'
import type { VariantResult } from '../results/variant-result.ts'
import type { TextFeature } from './text-features.ts'

/** A campaign with what its variants had and what they did, as far as learnings are worked out from it. */
export interface MeasuredCampaign {
  id: string
  /** The day from which it was counted, YYYY-MM-DD. */
  at: string
  /** As an expression, with the version of the segments that it names. */
  audience: string
  segmentation: string
  channel: string
  offer: Offer
  /** 1 Monday … 7 Sunday, of the day on which sending began. */
  weekday: number
  /** What the text of each variant has, by its id. */
  features: ReadonlyMap<string, readonly TextFeature[]>
  results: readonly VariantResult[]
}
