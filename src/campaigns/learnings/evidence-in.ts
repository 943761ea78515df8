import { z95 } from '../../numerics/z95.ts'
import { nameOfResult, type ResultMetric, type VariantResult } from '../results/variant-result.ts'
import type { Evidence } from './evidence.ts'
import type { Learning } from './learning.ts'
import type { MeasuredCampaign } from './measured-campaign.ts'
import { offerFeature } from './offer-feature.ts'
import { TextFeature } from './text-features.ts'
import { variantsTogether } from './variants-together.ts'

/** What one campaign showed of one thing. */
export interface FeatureEvidence extends Pick<Learning, 'feature' | 'audience' | 'segmentation' | 'versus' | 'gone'> {
  /** How the campaign named the audience, where that is not how it is named now. */
  earlier?: NonNullable<Learning['earlier']>[number]
  evidence: Omit<Evidence, 'origin'>
}

/**
 * What a campaign showed: of each angle, of its offer and of its weekday against the hold-out, and of each feature of the texts that some of its
 * variants have and others have not, against these others. Both were drawn by lot, so either difference is an effect; but of two texts that
 * differ in several features a single campaign cannot tell which one it was.
 */
export function evidenceIn(campaign: MeasuredCampaign): FeatureEvidence[] {
  const metrics = [...new Set(campaign.results.map(({ metric }) => metric))]
  return metrics.flatMap((metric) => {
    const results = campaign.results.filter((result) => result.metric === metric)
    return [...wholeMessages(campaign, results, metric), ...textFeatures(campaign, results, metric)]
  })
}

function wholeMessages(
  campaign: MeasuredCampaign,
  results: readonly VariantResult[],
  metric: ResultMetric,
): FeatureEvidence[] {
  const angles = [...new Set(results.map(({ angle }) => angle))]
  const groups: [string, readonly VariantResult[]][] = [
    ...angles.map((angle): [string, VariantResult[]] => [
      `angle:${angle}`,
      results.filter((result) => result.angle === angle),
    ]),
    [offerFeature(campaign.offer), results],
    [`weekday:${campaign.weekday}`, results],
  ]
  return groups.flatMap(([feature, of]) => {
    const [first] = of
    if (first === undefined) return []
    // Who got no message could not click, so clicks are held against those of the other messages.
    if (metric === 'clicks') {
      const others = results.filter((result) => !of.includes(result))
      if (others.length === 0) return []
      const all = { mailboxes: mailboxesOf(results), of: results }
      return evidenceOf(campaign, feature, 'holdout', metric, againstOthers(of, others), all)
    }
    const measured = of.length === 1 ? { effect: first.effect, standardError: errorOf(first) } : againstHoldout(of)
    const mailboxes = mailboxesOf(of) + first.holdout.mailboxes
    return evidenceOf(campaign, feature, 'holdout', metric, measured, { mailboxes, of })
  })
}

function textFeatures(
  campaign: MeasuredCampaign,
  results: readonly VariantResult[],
  metric: ResultMetric,
): FeatureEvidence[] {
  return TextFeature.options.flatMap((feature) => {
    const has = ({ variant }: VariantResult): boolean =>
      campaign.features.get(variant ?? 'A')?.includes(feature) === true
    const [having, others] = [results.filter(has), results.filter((result) => !has(result))]
    if (having.length === 0 || others.length === 0) return []
    return evidenceOf(campaign, `text:${feature}`, 'others', metric, againstOthers(having, others), {
      mailboxes: mailboxesOf(results),
      of: results,
    })
  })
}

function evidenceOf(
  { id, at, audience, segmentation, channel, drafted, share, gone }: MeasuredCampaign,
  feature: string,
  versus: Learning['versus'],
  metric: ResultMetric,
  measured: { effect: number; standardError: number } | undefined,
  { mailboxes, of }: { mailboxes: number; of: readonly VariantResult[] },
): FeatureEvidence[] {
  if (measured === undefined || !(measured.standardError > 0)) return []
  return [
    {
      feature,
      versus,
      audience,
      segmentation,
      ...(gone === undefined ? {} : { gone }),
      ...(drafted === undefined ? {} : { earlier: { ...drafted, ...(share === undefined ? {} : { share }) } }),
      evidence: {
        campaign: id,
        at,
        audience: drafted?.audience ?? audience,
        channel,
        metric,
        ...measured,
        mailboxes,
        results: of.map(nameOfResult),
        ...stoppedBy(feature, of),
      },
    },
  ]
}

const mailboxesOf = (results: readonly VariantResult[]): number =>
  results.reduce((total, { treated }) => total + treated.mailboxes, 0)

function againstHoldout(results: readonly VariantResult[]): { effect: number; standardError: number } {
  const { effect, own, holdout } = variantsTogether(results)
  return { effect, standardError: Math.sqrt(own + holdout) }
}

function againstOthers(
  having: readonly VariantResult[],
  others: readonly VariantResult[],
): { effect: number; standardError: number } {
  const [a, b] = [variantsTogether(having), variantsTogether(others)]
  return { effect: a.effect - b.effect, standardError: Math.sqrt(a.own + b.own) }
}

/** Standard error behind a 95 % interval, as of a normal distribution. */
const errorOf = ({ low, high }: { low: number; high: number }): number => (high - low) / (2 * z95)

/** Guardrails stop messages: they speak of what a message is, not of its offer, its day or a word in it. */
const stoppedBy = (feature: string, of: readonly VariantResult[]): { stopped?: true } =>
  feature.startsWith('angle:') && of.some(({ stopped = [] }) => stopped.length > 0) ? { stopped: true } : {}
