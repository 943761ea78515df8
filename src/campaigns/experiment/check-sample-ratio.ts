import { chiSquaredAbove } from '../../numerics/chi-squared.ts'
import { binomialAbove } from '../../numerics/count-tails.ts'
import type { SampleRatio } from './sample-ratio.ts'

/** Where mailboxes fall into arms so far from the plan by chance less often than this, something is wrong (Fabijan et al. 2019 use p < .001 too). */
const threshold = 0.001
/** With fewer expected in an arm chi-squared is no longer to be trusted (Cochran 1954). */
const fewest = 5

/**
 * Whether mailboxes fell into the arms as planned: Pearson's chi-squared over all arms; where fewer than five are expected in one, each arm by the binomial distribution, both
 * tails, with Bonferroni's correction.
 * @param arms planned shares, scaled to 1, and how many are in each
 * @returns undefined where there are fewer than two arms, or nobody is in one
 */
export function checkSampleRatio(
  arms: readonly { arm: string; planned: number; count: number }[],
): SampleRatio | undefined {
  const count = arms.reduce((sum, each) => sum + each.count, 0)
  const planned = arms.reduce((sum, each) => sum + each.planned, 0)
  if (arms.length < 2 || count === 0 || !(planned > 0)) return undefined
  const told = arms.map((each) => ({
    ...each,
    planned: each.planned / planned,
    expected: (count * each.planned) / planned,
  }))
  // What is planned to be empty and is not needs no statistics.
  if (told.some((each) => each.planned === 0 && each.count > 0))
    return { arms: told, method: 'exact', p: 0, stops: true }
  const used = told.filter((each) => each.planned > 0)
  const isRough = used.some(({ expected }) => expected < fewest)
  const statistic = used.reduce((sum, { count: came, expected }) => sum + (came - expected) ** 2 / expected, 0)
  if (!isRough) {
    const p = used.length < 2 ? 1 : chiSquaredAbove(statistic, used.length - 1)
    return { arms: told, method: 'chi-squared', statistic, p, stops: p < threshold }
  }
  const smallest = Math.min(...used.map((each) => twoSidedBinomial(each.count, count, each.planned)))
  const p = Math.min(1, smallest * used.length)
  return { arms: told, method: 'exact', p, stops: p < threshold }
}

/** Twice the smaller tail, the count itself in both. */
const twoSidedBinomial = (came: number, of: number, share: number): number =>
  Math.min(1, 2 * Math.min(binomialAbove(came - 1, of, share), 1 - binomialAbove(came, of, share)))
