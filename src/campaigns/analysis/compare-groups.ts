import { benjaminiHochberg } from '../../numerics/benjamini-hochberg.ts'
import { cochranQ } from '../../numerics/cochran-q.ts'
import { holmAdjusted } from '../../numerics/holm.ts'
import { effectOf } from './effect-of.ts'
import { effectUnderChangingWeights } from './effect-under-changing-weights.ts'
import type { GroupEffect, Groups, GroupsDiffer } from './groups.ts'
import { isKnown, notKnown } from './not-known.ts'
import { enough, fewestWithAny, tellsAmounts } from './tells-amounts.ts'
import { type ArmGroup, armGroups, type Dimension, type Metric, type Trial, unitsIn, valuesOf } from './trial.ts'

/** From how small groups something is said. */
export interface GroupRules {
  /** Units of whom anything came, in either arm, for an amount. */
  withAny: number
  /** Units with and without an outcome that are expected in either arm where the message does nothing, for holding a rate against other groups (Cochran 1954). */
  expected: number
}

const usualGroupRules: GroupRules = { withAny: fewestWithAny, expected: 5 }

/**
 * The effect of every arm within every group of every dimension, and whether the effects of a dimension's groups differ by more than noise. All
 * tests of a kind are corrected together, whatever metric, arm and dimension they are of: whoever looks at many will find something.
 */
export function compareGroups(trial: Trial, rules: GroupRules = usualGroupRules): Groups {
  const against = { name: trial.arms[trial.holdout] ?? '', arms: [trial.holdout] }
  const effects: GroupEffect[] = []
  const differ: GroupsDiffer[] = []
  for (const dimension of trial.dimensions) {
    const levels = unitsByLevel(dimension)
    for (const metric of trial.metrics)
      for (const arm of armGroups(trial)) {
        const found = dimension.levels.map((level, place) =>
          effectWithin(trial, metric, arm, against, {
            dimension: dimension.name,
            level,
            units: levels[place],
            withAny: rules.withAny,
          }),
        )
        effects.push(...found)
        differ.push({
          dimension: dimension.name,
          metric: metric.name,
          arm: arm.name,
          test: heterogeneityOf(found, metric.kind, rules),
        })
      }
  }
  return { effects: corrected(effects), differ: correctedTests(differ) }
}

function unitsByLevel({ levels, level }: Dimension): Uint32Array[] {
  const units = Uint32Array.from(level.keys())
  return levels.map((_, place) => units.filter((unit) => level[unit] === place))
}

function effectWithin(
  trial: Trial,
  metric: Metric,
  arm: ArmGroup,
  against: ArmGroup,
  group: { dimension: string; level: string; units: Uint32Array | undefined; withAny: number },
): GroupEffect {
  const among = group.units ?? new Uint32Array()
  const [treated, holdout] = [unitsIn(trial, arm, among), unitsIn(trial, against, among)]
  const [a, b] = [valuesOf(metric.values, treated), valuesOf(metric.values, holdout)]
  const { chances } = trial
  return {
    dimension: group.dimension,
    level: group.level,
    metric: metric.name,
    arm: arm.name,
    treated: figureOf(a),
    holdout: figureOf(b),
    difference: enough(
      chances === undefined
        ? effectOf(metric.kind, a, b)
        : effectUnderChangingWeights({ ...trial, chances }, metric, treated, holdout),
      tellsAmounts(metric, [treated, holdout], group.withAny),
    ),
  }
}

const figureOf = (values: Float64Array): GroupEffect['treated'] => {
  const total = values.reduce((sum, value) => sum + value, 0)
  return { units: values.length, ...(values.length === 0 ? {} : { mean: total / values.length }) }
}

/**
 * Groups in which nothing can be said take no part, nor for a rate those in which an arm is to expect too few: few or no orders there are taken for a rate that is known exactly, and
 * differences are found where there are none. Fewer than two others, and nothing can be said of a difference.
 */
function heterogeneityOf(
  effects: readonly GroupEffect[],
  kind: Metric['kind'],
  { expected }: GroupRules,
): GroupsDiffer['test'] {
  const measured = effects.flatMap(({ difference, treated, holdout }) =>
    isKnown(difference) && (kind === 'amount' || expectsEnough(treated, holdout, expected)) ? [difference] : [],
  )
  const found = cochranQ(measured)
  if (found === undefined) return notKnown(effects.length < 2 ? 'one-segment' : 'too-few')
  return { ...found, groups: measured.length }
}

function expectsEnough(a: GroupEffect['treated'], b: GroupEffect['treated'], fewest: number): boolean {
  const units = a.units + b.units
  const rate = (a.units * (a.mean ?? 0) + b.units * (b.mean ?? 0)) / units
  return Math.min(a.units, b.units) * Math.min(rate, 1 - rate) >= fewest
}

function corrected(effects: readonly GroupEffect[]): GroupEffect[] {
  const places = effects.flatMap(({ difference }, place) => (isKnown(difference) ? [place] : []))
  const p = effects.flatMap(({ difference }) => (isKnown(difference) ? [difference.p] : []))
  const [holm, bh] = [holmAdjusted(p), benjaminiHochberg(p)]
  return effects.map((effect, place) => {
    const at = places.indexOf(place)
    return at < 0 ? effect : { ...effect, corrected: { holm: holm[at] ?? 1, bh: bh[at] ?? 1, tests: p.length } }
  })
}

function correctedTests(differ: readonly GroupsDiffer[]): GroupsDiffer[] {
  const tests = differ.map(({ test }) => test).filter(isKnown)
  const holm = new Map(
    holmAdjusted(tests.map(({ p }) => p)).map((adjusted, place) => [tests[place], adjusted] as const),
  )
  return differ.map((each) =>
    isKnown(each.test) ? { ...each, holm: holm.get(each.test) ?? 1, tests: tests.length } : each,
  )
}
