import { momentsOf } from '../../numerics/moments-of.ts'
import { ratioOfSums } from '../../numerics/ratio-of-sums.ts'
import { checkSampleRatio } from '../experiment/check-sample-ratio.ts'
import type { Analysis, Gained } from './analysis.ts'
import { compareGroups } from './compare-groups.ts'
import type { Contrast } from './contrast.ts'
import { contrastArms, usualContrastOptions } from './contrast-arms.ts'
import { decideNext, type ProfitPrior } from './decide-next.ts'
import { normalEffect } from './effect-of.ts'
import { isKnown, type NotKnown, type NotKnownReason, notKnown } from './not-known.ts'
import type { MailboxObservation } from './observation.ts'
import { tellsAmounts } from './tells-amounts.ts'
import { type ArmGroup, armGroups, type Trial, unitsIn, valuesOf } from './trial.ts'
import { metricNames, type ResultCosts, trialOf } from './trial-of.ts'

/** What is known of a campaign besides what came of its mailboxes. */
export interface AnalysisTerms {
  /** Planned share of the hold-out. */
  holdout: number
  /** In their order, with their shares of those written to. */
  variants: readonly { id: string; share: number }[]
  costs: ResultCosts | { unknown: NotKnownReason }
  prior?: ProfitPrior | undefined
  /** Variants that are not to be used more, whatever they earn: what they do to readers is worse than allowed. */
  stopped?: readonly string[]
  /** Share of the days in which orders count that are in; absent: all. */
  progress?: number | undefined
}

/**
 * What a campaign did, per variant against its hold-out and per segment, by intention to treat, and what to do next.
 * @param observations one per mailbox that was assigned
 */
export function analyse(observations: readonly MailboxObservation[], terms: AnalysisTerms): Analysis {
  const costs = isKnown(terms.costs) ? terms.costs : undefined
  const trial = trialOf(
    observations,
    terms.variants.map(({ id }) => id),
    costs,
  )
  const against = groupOf(trial, trial.holdout)
  const groups = armGroups(trial)
  const options = {
    ...usualContrastOptions,
    ...(terms.progress === undefined ? {} : { progress: terms.progress }),
  }
  const contrasts = groups.flatMap((group) =>
    trial.metrics.map((metric) => contrastArms(trial, metric, group, against, options)),
  )
  const single = groups.filter(({ arms }) => arms.length === 1)
  const ratio = ratioOf(trial, terms)
  const stops = isKnown(ratio) && ratio.stops
  return {
    mailboxes: observations.length,
    ratio,
    stops,
    ...(terms.progress === undefined ? {} : { progress: terms.progress }),
    contrasts,
    between: single.slice(1).flatMap((group, place) => {
      const before = single[place] ?? against
      return trial.metrics.map((metric) => contrastArms(trial, metric, group, before, options))
    }),
    perOrder: groups.map((group) => ({ arm: group.name, difference: perOrder(trial, group, against) })),
    gained: groups.map((group) => gainedBy(trial, group, contrasts, terms)),
    groups: groupsOf(trial),
    decision: stops
      ? notKnown('groups-differ-from-plan')
      : terms.progress === undefined
        ? decisionOf(trial, contrasts, terms)
        : notKnown('too-early'),
  }
}

const groupOf = (trial: Trial, arm: number): ArmGroup => ({ name: trial.arms[arm] ?? '', arms: [arm] })

/** Where chances changed on the way there is no one plan to hold the arms against. */
function ratioOf(trial: Trial, { holdout, variants }: AnalysisTerms): Analysis['ratio'] {
  if (trial.chances !== undefined) return notKnown('weights-changed')
  const all = variants.reduce((sum, { share }) => sum + share, 0)
  const planned = [holdout, ...variants.map(({ share }) => ((1 - holdout) * share) / all)]
  const counted = trial.arms.map((arm, place) => ({
    arm,
    planned: planned[place] ?? 0,
    count: unitsIn(trial, groupOf(trial, place)).length,
  }))
  return checkSampleRatio(counted) ?? notKnown('nobody')
}

function perOrder(trial: Trial, group: ArmGroup, against: ArmGroup): Analysis['perOrder'][number]['difference'] {
  if (trial.chances !== undefined) return notKnown('weights-changed')
  const orders = trial.metrics.find(({ name }) => name === metricNames.orders)
  if (orders === undefined || !tellsAmounts(orders, [unitsIn(trial, group), unitsIn(trial, against)]))
    return notKnown('too-few-with-any')
  const ratio = (of: ArmGroup): ReturnType<typeof ratioOfSums> => {
    const units = unitsIn(trial, of)
    return ratioOfSums(valuesOf(valuesFor(trial, 'spend'), units), valuesOf(valuesFor(trial, 'orders'), units))
  }
  const [a, b] = [ratio(group), ratio(against)]
  if (a === undefined || b === undefined) return notKnown('too-few')
  return normalEffect(a.mean - b.mean, Math.sqrt(a.variance + b.variance), 'delta')
}

const valuesFor = (trial: Trial, metric: keyof typeof metricNames): Float64Array =>
  trial.metrics.find(({ name }) => name === metricNames[metric])?.values ?? new Float64Array()

function gainedBy(trial: Trial, group: ArmGroup, contrasts: readonly Contrast[], { costs }: AnalysisTerms): Gained {
  const mailboxes = unitsIn(trial, group).length
  const total = (metric: keyof typeof metricNames): Gained['orders'] => {
    const found = contrasts.find(({ arm, metric: of }) => arm === group.name && of === metricNames[metric])
    if (found === undefined) return notKnown(isKnown(costs) ? 'margin-unknown' : costs.unknown)
    if (!isKnown(found.difference)) return found.difference
    const { effect, low, high } = found.difference
    return { total: mailboxes * effect, low: mailboxes * low, high: mailboxes * high }
  }
  return { arm: group.name, mailboxes, orders: total('orders'), revenue: total('spend'), profit: total('profit') }
}

function groupsOf(trial: Trial): Analysis['groups'] {
  const [segments] = trial.dimensions
  if (segments === undefined) return notKnown('segments-unknown')
  return segments.levels.length < 2 ? notKnown('one-segment') : compareGroups(trial)
}

function decisionOf(
  trial: Trial,
  contrasts: readonly Contrast[],
  { costs, prior, stopped = [] }: AnalysisTerms,
): Analysis['decision'] {
  const profit = trial.metrics.find(({ name }) => name === metricNames.profit)
  if (profit === undefined) return notKnown(isKnown(costs) ? 'margin-unknown' : costs.unknown)
  const moments = trial.arms.map((_, place) =>
    momentsOf(valuesOf(profit.values, unitsIn(trial, groupOf(trial, place)))),
  )
  const [holdout] = moments
  if (holdout === undefined || holdout.n < 2) return notKnown('too-few')
  const unknown: NotKnown[] = []
  const variants: { variant: string; effect: number; variance: number; share: number }[] = []
  for (const [place, variant] of trial.arms.entries()) {
    const own = moments[place]
    if (place === trial.holdout || own === undefined || own.n < 2 || stopped.includes(variant)) continue
    const effect: Contrast['difference'] | undefined = contrasts.find(
      ({ arm, metric }) => arm === variant && metric === metricNames.profit,
    )?.difference
    if (effect === undefined) continue
    if (!isKnown(effect)) {
      unknown.push(effect)
      continue
    }
    variants.push({
      variant,
      effect: effect.effect,
      variance: Math.max(own.variance / own.n, effect.standardError ** 2 - holdout.variance / holdout.n),
      share: own.n / trial.arm.length,
    })
  }
  if (variants.length === 0) {
    const [first] = unknown
    if (first !== undefined) return first
    if (stopped.length > 0) return notKnown('all-stopped')
  }
  const decision = decideNext({ variants, holdoutVariance: holdout.variance / holdout.n }, trial.arm.length, prior)
  return isKnown(decision) ? { ...decision, stopped: [...stopped] } : decision
}
