import { cochranQ } from '../../numerics/cochran-q.ts'
import { testProportions } from '../../numerics/two-proportions.ts'
import type { Dimension } from './trial.ts'

/** A rule that orders units by the group they are in. */
export interface SimpleRule {
  dimension: Dimension
  /** What to expect of each level; levels without an effect of their own get that of all. */
  effects: readonly number[]
}

/**
 * The simplest order there is: by the one dimension whose groups' effects differ most for their noise (smallest p of Cochran's Q), groups by their effect.
 * @param treated 1 or 0 per unit, @param outcomes 1 or 0, @param rows whom to learn from
 * @returns undefined where no dimension has two groups with an effect
 */
export function simpleRule(
  dimensions: readonly Dimension[],
  treated: Uint8Array,
  outcomes: Uint8Array,
  rows: Uint32Array,
): SimpleRule | undefined {
  let best: (SimpleRule & { p: number }) | undefined
  for (const dimension of dimensions) {
    const effects = effectsOf(dimension, treated, outcomes, rows)
    const test = cochranQ(effects.filter((effect) => effect !== undefined))
    if (test === undefined || (best !== undefined && test.p >= best.p)) continue
    best = { dimension, effects: effects.map((effect) => effect?.effect ?? test.pooled), p: test.p }
  }
  return best && { dimension: best.dimension, effects: best.effects }
}

function effectsOf(
  { levels, level }: Dimension,
  treated: Uint8Array,
  outcomes: Uint8Array,
  rows: Uint32Array,
): ({ effect: number; standardError: number } | undefined)[] {
  const counts = levels.map(() => [
    { successes: 0, trials: 0 },
    { successes: 0, trials: 0 },
  ])
  for (const row of rows) {
    const count = counts[level[row] as number]?.[treated[row] as number]
    if (count === undefined) continue
    count.trials++
    count.successes += outcomes[row] as number
  }
  return counts.map(([others, own]) => {
    if (own === undefined || others === undefined) return undefined
    const test = testProportions(own, others)
    if (test === undefined || !(test.standardError > 0)) return undefined
    return { effect: own.successes / own.trials - others.successes / others.trials, standardError: test.standardError }
  })
}
