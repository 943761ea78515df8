import type { ProportionArms } from '../../../src/numerics/power-of-proportions.ts'
import { newcombeInterval } from '../../../src/numerics/proportions.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { welch } from '../../../src/numerics/welch.ts'
import { binomialDraw, lognormalDraw, normalDraw } from '../../numerics/draws.ts'

export interface Found {
  /** Share of the runs in which the pooled z test finds a difference. */
  byTest: number
  /** And in which the interval that results are measured by leaves out 0. */
  byInterval: number
  halfWidth: number
}

/** Experiments of two arms in which the treated order more often by a rise that each run draws. */
export function experiments(runs: number, arms: ProportionArms, riseOf: () => number, random: Random): Found {
  const { base, treated, untreated } = arms
  let [byTest, byInterval, width] = [0, 0, 0]
  for (let run = 0; run < runs; run++) {
    const rate = Math.min(1, Math.max(0, base + riseOf()))
    const a = { successes: binomialDraw(random, treated, rate), trials: treated }
    const b = { successes: binomialDraw(random, untreated, base), trials: untreated }
    const pooled = (a.successes + b.successes) / (treated + untreated)
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / treated + 1 / untreated))
    if (Math.abs(a.successes / treated - b.successes / untreated) > 1.959964 * error) byTest++
    const interval = newcombeInterval(a, b)
    if (interval === undefined) continue
    width += interval.high - interval.low
    if (interval.low > 0 || interval.high < 0) byInterval++
  }
  return { byTest: byTest / runs, byInterval: byInterval / runs, halfWidth: width / runs / 2 }
}

/** Share of experiments in which Welch's test finds a rise of the spend that comes of more orders. */
export function spendExperiments(
  runs: number,
  { base, treated, untreated }: ProportionArms,
  rise: number,
  order: { mean: number; sd: number },
  random: Random,
): number {
  const armOf = (n: number, rate: number) => {
    const orders = binomialDraw(random, n, rate)
    let [sum, squares] = [0, 0]
    for (let i = 0; i < orders; i++) {
      const value = lognormalDraw(random, order.mean, order.sd)
      sum += value
      squares += value * value
    }
    return { n, mean: sum / n, variance: (squares - (sum * sum) / n) / (n - 1) }
  }
  let found = 0
  for (let run = 0; run < runs; run++)
    if ((welch(armOf(treated, base + rise), armOf(untreated, base))?.p ?? 1) < 0.05) found++
  return found / runs
}

/** What "test first, then roll out" did over many audiences: how often the best variant was picked, and how many orders more than by one picked at random. */
export function rollOuts(
  runs: number,
  {
    mailboxes,
    variants,
    perVariant,
    rate,
    between,
  }: Record<'mailboxes' | 'variants' | 'perVariant' | 'rate' | 'between', number>,
  random: Random,
): { best: number; orders: number } {
  let [best, orders] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const rates = Array.from({ length: variants }, () => Math.min(1, Math.max(0, rate + between * normalDraw(random))))
    const seen = rates.map((each) => binomialDraw(random, perVariant, each))
    const most = Math.max(...seen)
    const leaders = [...seen.keys()].filter((i) => seen[i] === most)
    const picked = rates[leaders[random.integer(leaders.length)] as number] as number
    if (picked === Math.max(...rates)) best++
    const mean = rates.reduce((sum, each) => sum + each, 0) / variants
    orders += (mailboxes - variants * perVariant) * (picked - mean)
  }
  return { best: best / runs, orders: orders / runs }
}
