import type { FactSheet } from '../../facts/fact.ts'
import type { Campaign } from '../campaign.ts'

/**
 * What a campaign’s texts are held against once it is drafted: the facts that its brief shows, as they were then, and behind them the names of the other
 * segments, which no customer must read.
 */
export function sheetsOfPlan({
  audience,
  segment,
  segmentation,
  snapshot,
  sheet,
  plan,
}: Campaign): [FactSheet, ...FactSheet[]] {
  const about = {
    snapshot,
    segmentation,
    withheld: 0,
    ...(plan?.asOf === undefined ? {} : { asOf: plan.asOf }),
    ...(plan?.window === undefined ? {} : { window: plan.window }),
    ...(plan?.currency === undefined ? {} : { currency: plan.currency }),
  }
  const others = (plan?.candidates ?? []).flatMap((candidate) =>
    candidate.segment === undefined || candidate.segment === segment
      ? []
      : [{ ...about, segment: candidate.segment, name: candidate.name, facts: [], hash: '' }],
  )
  return [
    { ...about, segment, name: audience.name, facts: [...(plan?.evidence ?? []), ...(plan?.named ?? [])], hash: sheet },
    ...others,
  ]
}
