import { z95 } from '../../numerics/z95.ts'
import { anglesFor, type LicensedAngle, licensed } from '../../writing/copy/angles-for.ts'
import type { CopyAngle } from '../../writing/copy/copy.ts'
import type { Reading } from '../../writing/personas/reading.ts'
import { type Effect, usualMessageEffect } from '../economics/effect.ts'
import { anyAudience, type Learning } from '../learnings/learning.ts'
import { isShownBetter, orderByShown } from './order-by-shown.ts'

/** Says nothing of the customers, and so suits those of whom little is known. */
const fallback: LicensedAngle = { angle: 'invitation', licence: [] }

/** An angle with what is expected of it. */
export interface RankedAngle extends LicensedAngle {
  effect: Effect
  /** What was learned of it, where anything was. */
  learning?: Learning | undefined
  /** What was learned of angles that the rules put before it, and that were shown to do less. */
  passed: readonly Learning[]
}

/**
 * The angles that the facts license: first what suits both the part that these customers play and the goal, then what else serves the goal, each in the order
 * of its rules, then what else suits them. Learnings move an angle where a difference was shown. What is expected of each is drawn towards what is usual.
 * @param learnings that bear on these customers (learningsFor)
 * @param stopped angles that guardrails stopped on them (stoppedAngles): they come last, for where there is no other
 */
export function rankAngles(
  reading: Reading,
  serving: readonly CopyAngle[],
  learnings: readonly Learning[],
  stopped: ReadonlySet<CopyAngle> = new Set(),
): RankedAngle[] {
  const suiting = anglesFor(reading)
  const able = [
    ...serving.flatMap((angle) => suiting.find((one) => one.angle === angle) ?? []),
    ...serving.flatMap((angle) => licensed(angle, reading) ?? []),
    ...suiting,
    fallback,
  ]
  const known = new Map(able.toReversed().map((angle) => [angle.angle, angle]))
  const byRule = [...new Set(able.map(({ angle }) => angle))].flatMap((angle) => known.get(angle) ?? [])
  const weighed = byRule.map((angle) => {
    const learning = learnings.find(({ feature }) => feature === `angle:${angle.angle}`)
    const effect = effectOf(learning)
    return { ...angle, learning, effect, expected: effect.mean, measured: learning && measuredOf(learning) }
  })
  const isStopped = ({ angle }: { angle: CopyAngle }): boolean => stopped.has(angle)
  const allowed = weighed.filter((one) => !isStopped(one))
  return [...orderByShown(allowed), ...orderByShown(weighed.filter(isStopped))].map((one) => {
    const before = weighed.slice(0, weighed.indexOf(one))
    const passed = before.filter((other) => isShownBetter(one, other)).flatMap(({ learning }) => learning ?? [])
    const { angle, licence, learning, effect } = one
    return { angle, licence, effect, learning, passed }
  })
}

/** What is expected of a message of which something was learned, or nothing: of other audiences, it may do more or less on this one. */
const effectOf = (learning: Learning | undefined): Effect =>
  learning === undefined
    ? usualMessageEffect
    : {
        mean: learning.effect,
        sd: Math.min(1, onThisAudience(learning, (learning.high - learning.low) / (2 * z95))),
        from: 'learned',
        learnings: [learning.id],
      }

/** What was measured of it: on other audiences, it may do more or less on this one. */
export const measuredOf = (learning: Learning): { effect: number; standardError: number } => ({
  effect: learning.measured,
  standardError: onThisAudience(learning, learning.error),
})

/** A standard error on the audience at hand: what was found on all that were tried is of their mean, around which each lies. */
const onThisAudience = ({ audience, between }: Learning, error: number): number =>
  audience === anyAudience ? Math.sqrt(error ** 2 + between) : error
