import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import { readCampaigns } from '../campaign-records.ts'
import { armChances } from '../results/arm-chances.ts'
import { daysOfBrief } from '../results/days-of-brief.ts'
import { readResults } from '../results/result-records.ts'
import type { Learning } from './learning.ts'
import { readLearningChanges } from './learning-changes.ts'
import { nameLearnings } from './learning-names.ts'
import { learningsFrom } from './learnings-from.ts'
import type { MeasuredCampaign } from './measured-campaign.ts'
import { placeNow } from './place-now.ts'
import { standingSegments } from './standing-segments.ts'
import { taggedTextOf, tagText } from './tag-text.ts'

/** What is believed on a day, worked out from all results that are kept; what somebody retired stays so. @param halfLife days */
export function readLearnings(state: State, { now, halfLife }: { now: Date; halfLife: number }): Learning[] {
  const found = learningsFrom(measuredCampaigns(state), now.toISOString().slice(0, 10), halfLife)
  const named = nameLearnings(state, now.toISOString(), found)
  const changes = readLearningChanges(state)
  return named.map(({ learning, names }) => {
    const done = names.flatMap((name) => changes.get(name) ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1))
    return done.at(-1)?.what === 'retired' ? { ...learning, state: 'retired', reason: 'by-hand' } : learning
  })
}

/** Campaigns with results, in the order of their ids, each as of the audience that it counts for by the segments that stand. */
export function measuredCampaigns(state: State): MeasuredCampaign[] {
  const kept = readResults(state)
  const standing = standingSegments(state)
  return readCampaigns(state).flatMap(({ campaign }) => {
    const brief = daysOfBrief(campaign)
    // Earlier versions kept results of whatever days were asked for; orders of a week and of a month are not the same effect.
    const own = kept.filter(({ result: { campaign: of, days = brief } }) => of === campaign.id && days === brief)
    const [first] = own
    if (first === undefined) return []
    const { result, measured } = first
    const at = result.from ?? measured
    const drafted = { audience: campaign.audience.expression, segmentation: campaign.segmentation }
    const place = placeNow(drafted, standing)
    const isSame = place.audience === drafted.audience && place.segmentation === drafted.segmentation
    return [
      {
        id: campaign.id,
        at,
        ...place,
        ...(isSame ? {} : { drafted }),
        propensities: armChances(state, campaign),
        channel: campaign.channel,
        offer: campaign.offer,
        weekday: new Date(`${at}T00:00:00Z`).getUTCDay() || 7,
        features: new Map(campaign.variants.map((variant) => [variant.id, featuresOf(campaign, variant.copy)])),
        results: own.map((one) => one.result),
      },
    ]
  })
}

const featuresOf = ({ channel, plan }: Campaign, copy: Campaign['variants'][number]['copy']) =>
  tagText(taggedTextOf(copy, channel, productsOf(plan)))

/** Names of the products that the message may name, in either language. */
const productsOf = (plan: Campaign['plan']): string[] => [
  ...new Set([
    ...(plan?.products ?? []).map(({ name }) => name),
    ...(plan?.named ?? []).flatMap(({ label }) => [label.en, label.zh]),
  ]),
]
