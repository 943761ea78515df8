import type { Language, Localized } from '../../language/language.ts'
import { anglesFor, type LicensedAngle, licensed } from '../../writing/copy/angles-for.ts'
import type { CopyAngle } from '../../writing/copy/copy.ts'
import type { Reading } from '../../writing/personas/reading.ts'
import type { Reason } from '../campaign.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { type Effect, learnedEffect, usualMessageEffect } from '../economics/effect.ts'
import type { Learning } from '../results/learning.ts'
import { strategyWords } from './strategy-words.ts'

/** Says nothing of the customers, and so suits those of whom little is known. */
const fallback: LicensedAngle = { angle: 'invitation', licence: [] }

/** An angle with what is expected of it. */
export interface RankedAngle extends LicensedAngle {
  effect: Effect
}

/**
 * The angles that the facts license, the highest expected effect first: what was measured of each drawn towards what is usual. An angle that
 * was never tried is expected to do what is usual; of equals first what suits both the part that these customers play and the goal, then what else
 * serves the goal, in the order of its rules, then what else suits them.
 */
export function rankAngles(
  reading: Reading,
  serving: readonly CopyAngle[],
  learnings: readonly Learning[],
): RankedAngle[] {
  const suiting = anglesFor(reading)
  const able = [
    ...suiting.filter(({ angle }) => serving.includes(angle)),
    ...serving.flatMap((angle) => licensed(angle, reading) ?? []),
    ...suiting,
    fallback,
  ]
  const known = new Map(able.toReversed().map((angle) => [angle.angle, angle]))
  const order = [...new Set(able.map(({ angle }) => angle))]
  return order
    .flatMap((angle) => known.get(angle) ?? [])
    .map((angle) => ({
      ...angle,
      effect: learnedEffect(
        usualMessageEffect,
        learnings.filter((learning) => learning.angle === angle.angle),
      ),
    }))
    .toSorted((a, b) => b.effect.mean - a.effect.mean)
}

/**
 * Why an angle is tried.
 * @param learnings all of these customers, of whatever angle: they bear on the choice
 * @param place 0 for the first, @param of how many angles there were
 */
export function angleReason(
  { angle, licence }: LicensedAngle,
  learnings: readonly Learning[],
  place: number,
  of: number,
): Reason {
  const ids = learnings.map(({ id }) => id)
  const text = (language: Language): string => {
    const words = strategyWords[language]
    const name = campaignTexts[language].angles[angle]
    if (ids.length > 0) return words.angle.learned(name, ids.join(', '))
    if (of === 1) return words.noAngle(name)
    return place === 0 ? words.angle.untried(name) : words.angle.beside(name)
  }
  const texts: Localized = { en: text('en'), zh: text('zh') }
  const rule = ids.length > 0 ? 'learned' : of === 1 ? 'only' : place === 0 ? 'untried' : 'beside'
  return { choice: 'angle', rule: `angle.${rule}`, text: texts, facts: licence, learnings: ids }
}
