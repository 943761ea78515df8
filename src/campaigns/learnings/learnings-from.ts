import { holm } from '../../numerics/holm.ts'
import { agedEffect, weightAt } from './aged-effect.ts'
import type { Evidence } from './evidence.ts'
import { evidenceIn, type FeatureEvidence } from './evidence-in.ts'
import { anyAudience, keyOfLearning, type Learning } from './learning.ts'
import type { MeasuredCampaign } from './measured-campaign.ts'
import type { Place } from './place-now.ts'
import { chanceOf, type LearningRules, stateOf } from './state-of.ts'
import { type UsualEffects, usualEffects } from './usual-effects.ts'

/** Chance that any of all learnings is supported or contradicted where nothing has an effect. */
const level = 0.05

/** An effect on orders below this is not worth having: what messages usually do. */
const useful = 0.005

/** A learning before it has a name. */
export type Unnamed = Omit<Learning, 'id'>

type Group = Pick<Learning, 'feature' | 'audience' | 'segmentation' | 'earlier' | 'gone' | 'channel' | 'versus'> & {
  evidence: Evidence[]
}

/**
 * All learnings that results come to on a day: of each thing on each audience, and of what was tried on several, on all of them. They depend on nothing
 * but the results, the day and the half-life, so they are worked out anew whenever they are asked for. Which ones are supported is corrected for
 * how many are judged (Holm 1979).
 * @param campaigns in any order @param at YYYY-MM-DD @param halfLife days
 */
export function learningsFrom(campaigns: readonly MeasuredCampaign[], at: string, halfLife: number): Unnamed[] {
  const groups = groupsOf(campaigns.toSorted(inTime).flatMap(evidenceIn))
  const expected = expectationsOf(groups, at, halfLife)
  const all = [...groups, ...acrossAudiences(groups)]
  // What no other campaign has tried is not judged, and so takes nothing from the others.
  const judged = all.filter(({ evidence }) => evidence.some(({ origin, metric }) => !origin && metric === 'orders'))
  const betweenIn = (group: Group): number => (group.audience === anyAudience ? expected(group).betweenAtMost : 0)
  const stand = holm(
    judged.map((group) => chanceOf(group.evidence, betweenIn(group))),
    level,
  )
  const stands = new Set(judged.filter((_, place) => stand[place] === true))
  return all.flatMap((group): Unnamed[] => {
    const { evidence, feature, audience } = group
    const orders = evidence.filter(({ metric }) => metric === 'orders')
    const between = betweenIn(group)
    const aged = agedEffect(orders, at, halfLife, between)
    const usual = expected(group)
    if (aged === undefined) return []
    const prior = audience === anyAudience ? usual.ofFeature(feature) : usual.ofCell(feature, placeOf(group))
    const rules: LearningRules = { halfLife, level: stands.has(group) ? level : 0, prior, between, useful }
    const days = orders.map((one) => one.at).toSorted()
    return [
      {
        ...group,
        metric: 'orders',
        ...stateOf(evidence, at, rules),
        measured: aged.effect,
        error: aged.standardError,
        between: usual.between,
        mailboxes: orders.reduce((sum, { mailboxes }) => sum + mailboxes, 0),
        from: days[0] ?? at,
        until: days.at(-1) ?? at,
        weight: orders.reduce((sum, one) => sum + weightAt(one.at, at, halfLife), 0) / orders.length,
      },
    ]
  })
}

const inTime = (a: MeasuredCampaign, b: MeasuredCampaign): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : Number(a.id.slice(1)) - Number(b.id.slice(1))

/** An audience with the version of the segments that it may name. */
const placeOf = ({ audience, segmentation }: Pick<Group, 'audience' | 'segmentation'>): string =>
  `${audience} ${segmentation}`

/** The evidence by what it is about; what was measured first is what the learning was made from. */
function groupsOf(found: readonly FeatureEvidence[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { earlier, evidence, ...about } of found) {
    const { channel, campaign } = evidence
    const key = keyOfLearning({ ...about, channel })
    const group: Group = groups.get(key) ?? { ...about, channel, evidence: [] }
    groups.set(key, group)
    if (earlier !== undefined) group.earlier = withPlace(group.earlier ?? [], earlier)
    const first = group.evidence[0]?.campaign ?? campaign
    group.evidence.push({ ...evidence, origin: campaign === first })
  }
  return [...groups.values()].filter((group) => isComparable(group, [...groups.values()]))
}

/** Ways in which an audience was named, each once. */
const withPlace = <T extends Place>(places: readonly T[], place: T): T[] => [
  ...places.filter(({ audience, segmentation }) => audience !== place.audience || segmentation !== place.segmentation),
  place,
]

/** Of an offer or a weekday nothing is learned where there was never another one. */
function isComparable({ feature, audience, segmentation, channel }: Group, groups: readonly Group[]): boolean {
  const kind = feature.split(':')[0]
  if (kind !== 'offer' && kind !== 'weekday') return true
  const alike = groups.filter(
    (group) =>
      group.feature.startsWith(`${kind}:`) &&
      group.audience === audience &&
      group.segmentation === segmentation &&
      group.channel === channel,
  )
  return alike.length > 1
}

/** Things of a kind are pooled: angles with angles, offers with offers, in one channel. */
const kindOf = ({ feature, channel }: Pick<Group, 'feature' | 'channel'>): string =>
  `${feature.split(':')[0]} ${channel}`

function expectationsOf(groups: readonly Group[], at: string, halfLife: number): (group: Group) => UsualEffects {
  const byKind = new Map<string, Group[]>()
  for (const group of groups) byKind.set(kindOf(group), [...(byKind.get(kindOf(group)) ?? []), group])
  const usual = new Map(
    [...byKind].map(([kind, of]) => {
      const cells = of.flatMap((group) => {
        const orders = group.evidence.filter(({ metric }) => metric === 'orders')
        const cell = agedEffect(orders, at, halfLife)
        return cell === undefined ? [] : [{ feature: group.feature, audience: placeOf(group), cell }]
      })
      return [kind, usualEffects(cells, of[0]?.versus ?? 'holdout')]
    }),
  )
  return (group) => usual.get(kindOf(group)) ?? usualEffects([], group.versus)
}

/** What was tried on two audiences or more, on all of them. */
function acrossAudiences(groups: readonly Group[]): Group[] {
  const byThing = new Map<string, Group[]>()
  for (const group of groups) {
    const key = JSON.stringify([group.feature, group.channel])
    byThing.set(key, [...(byThing.get(key) ?? []), group])
  }
  return [...byThing.values()].flatMap((of) => {
    const [first] = of
    if (first === undefined || of.length < 2) return []
    const { feature, channel, versus } = first
    // By the audience that it counts for now: two names of the same customers are one audience.
    const counted = of.flatMap((group) => group.evidence.map((one) => ({ ...one, audience: group.audience })))
    const evidence = counted.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    const origin = evidence[0]?.campaign
    return [
      {
        ...{ feature, channel, versus },
        audience: anyAudience,
        segmentation: anyAudience,
        // What drives some readers away need not drive away others.
        evidence: evidence.map(({ stopped: _stopped, ...one }) => ({
          ...one,
          origin: one.campaign === origin,
        })),
      },
    ]
  })
}
