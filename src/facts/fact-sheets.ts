import type { Profiles } from '../customers/profiles/profile.ts'
import type { Recommendations, SegmentProduct } from '../customers/recommendations/recommendations.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import { holm } from '../numerics/holm.ts'
import { canonicalHash } from './canonical-hash.ts'
import type { Fact, FactSheet, SheetGroup } from './fact.ts'
import type { FactDraft, SheetScope } from './fact-draft.ts'
import { featureFacts } from './feature-facts.ts'
import { lifetimeFacts } from './lifetime-facts.ts'
import { predictionFacts } from './prediction-facts.ts'
import { mayBeShown } from './privacy.ts'
import { productFacts } from './product-facts.ts'
import { rankFacts } from './rank-facts.ts'
import { sizeFacts } from './size-facts.ts'
import { suggestionFacts } from './suggestion-facts.ts'
import { valueFacts } from './value-facts.ts'
import type { Views } from './views.ts'

/**
 * One fact sheet per segment, in the order of the segmentation. Facts with fewer than `minCustomers` customers behind
 * them are left out and counted; with 0, as for the local report, all are there. Profiles of a group that was segmented by itself
 * name it with `group`.
 */
export function factSheets(
  profiles: Profiles,
  segmentation: Segmentation,
  options: Views & { minCustomers: number; group?: SheetGroup },
): FactSheet[] {
  const { currency, window, snapshot } = segmentation
  const drafted = profiles.segments.map((profile, index) => {
    const scope: SheetScope = {
      segment: segmentation.segments[index]?.id ?? `S${index + 1}`,
      snapshot,
      currency,
      window,
    }
    const values = valueFacts(profile, profiles.all, scope, options.minCustomers)
    return {
      merged: values.merged,
      drafts: [
        ...sizeFacts(profile, profiles.all, scope),
        ...featureFacts(profile, profiles.all, segmentation, scope),
        ...productFacts(profile, profiles.all, scope),
        ...suggestionFacts(suggestedTo(scope.segment, options.recommendations), scope),
        ...values.drafts,
        ...lifetimeFacts(options.value, scope),
        ...predictionFacts(options.prediction, segmentation, scope),
      ],
    }
  })
  const ranked = rankFacts(
    drafted.map(({ drafts }) => drafts),
    currency,
  )
  return ranked.map((drafts, index) => {
    const tooSmall = (profiles.segments[index]?.customers ?? 0) < options.minCustomers
    const kept = tooSmall ? [] : drafts.filter((draft) => mayBeShown(draft, options.minCustomers))
    const withheld = drafts.length - kept.length + (drafted[index]?.merged ?? 0)
    return sheetOf(settleClaims(kept), withheld, index, segmentation, options.group)
  })
}

/** Turns claims into comparisons where they survive Holm’s correction over the sheet. */
function settleClaims(drafts: FactDraft[]): Fact[] {
  const claims = drafts.flatMap(({ claim }) => (claim === undefined ? [] : [claim]))
  const stands = holm(
    claims.map((claim) => claim.p),
    0.01,
  )
  const standing = new Set(claims.filter((_, index) => stands[index]))
  return drafts.map(({ fact, claim }) =>
    claim !== undefined && standing.has(claim) ? { ...fact, comparison: claim.comparison } : fact,
  )
}

function sheetOf(
  facts: Fact[],
  withheld: number,
  index: number,
  segmentation: Segmentation,
  group: SheetGroup | undefined,
): FactSheet {
  const segment = segmentation.segments[index]
  const id = segment?.id ?? `S${index + 1}`
  const sheet = {
    segment: id,
    name: segment?.name ?? { en: id, zh: id },
    ...(segment?.ownName === true ? { ownName: true } : {}),
    ...(segmentation.asOf === undefined ? {} : { asOf: segmentation.asOf }),
    ...(segmentation.window === undefined ? {} : { window: segmentation.window }),
    ...(segmentation.currency === undefined ? {} : { currency: segmentation.currency }),
    snapshot: segmentation.snapshot,
    segmentation: segmentation.version,
    ...(group === undefined ? {} : { group }),
    facts,
    withheld,
  }
  return { ...sheet, hash: canonicalHash(sheet) }
}

const suggestedTo = (segment: string, recommendations: Recommendations | undefined): SegmentProduct[] =>
  recommendations?.segments.find((other) => other.segment === segment)?.products ?? []
