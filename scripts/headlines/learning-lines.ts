import { z95 } from '../../src/numerics/z95.ts'
import { angleNames } from './angle-names.ts'
import { headlineAngles } from './headline-angles.ts'
import type { HeadlineGroup } from './headline-archive.ts'
import { readHeadline } from './headline-learner.ts'
import { type MeasuredEffect, measureEffects } from './learner/measure-effects.ts'
import type { TextPriors } from './learner/text-priors.ts'

/** Most lines that a prompt gets. */
const mostLines = 8

/** A measured effect with its name. */
export interface AngleEffect extends MeasuredEffect {
  readonly name: string
}

/** What groups teach of each angle, the surest first. */
export const angleEffects = (groups: readonly HeadlineGroup[], priors: TextPriors): AngleEffect[] =>
  measureEffects(groups, readHeadline, priors)
    .map((effect, i) => ({ ...effect, name: angleNames[headlineAngles[i].name] }))
    .sort((a, b) => Math.abs(b.effect / b.standardError) - Math.abs(a.effect / a.standardError))

const points = (logRatio: number): string => Math.abs(Math.expm1(logRatio) * 100).toFixed(1)

/** Ranked and dated lines for a prompt: angles whose interval leaves out 0, with their effect. */
export function learningLines(groups: readonly HeadlineGroup[], priors: TextPriors): string {
  const sure = angleEffects(groups, priors).filter(
    ({ effect, standardError }) => Math.abs(effect) > z95 * standardError,
  )
  return sure
    .slice(0, mostLines)
    .map(
      ({ name, effect, contests }) =>
        `- A headline that ${name}: ${points(effect)} % ${effect > 0 ? 'more' : 'fewer'} clicks (${contests} tests up to week ${groups.at(-1)?.week})`,
    )
    .join('\n')
}
