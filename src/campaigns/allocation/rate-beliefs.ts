import { adjustedCounts } from './adjusted-counts.ts'
import type { AllocationRules, RatePrior } from './allocation-rules.ts'
import type { ArmRecord } from './arm-record.ts'

/** What an arm's rate may be: Beta(alpha, beta). */
export interface RateBelief {
  arm: string
  alpha: number
  beta: number
}

/** The beta distribution of a mean and standard deviation, by moments; with one mode at least, however wide it is asked for. */
export function betaOf({ mean, sd }: RatePrior): { alpha: number; beta: number } {
  const centre = Math.min(1 - 1e-6, Math.max(1e-6, mean))
  const strength = Math.max((centre * (1 - centre)) / sd ** 2 - 1, 1 / centre, 1 / (1 - centre))
  return { alpha: centre * strength, beta: (1 - centre) * strength }
}

/**
 * What is believed of each arm's rate: its prior, and the counts of the batches as if all arms had been in the same ones (beta-binomial). An arm without a prior of its own is drawn
 * towards the rate of all arms together, or the base where there is none yet.
 */
export function rateBeliefs(history: readonly ArmRecord[], rules: AllocationRules): RateBelief[] {
  const counts = adjustedCounts(history, rules.memory)
  const usual = betaOf({ mean: rules.base, sd: rules.spread * rules.base })
  const strength = usual.alpha + usual.beta
  const centre = pooledRate(counts) ?? rules.base
  return rules.arms.map((arm) => {
    const learned = rules.priors?.[arm]
    const prior = learned === undefined ? { alpha: centre * strength, beta: (1 - centre) * strength } : betaOf(learned)
    const { mailboxes = 0, rate = 0 } = counts.find((count) => count.arm === arm) ?? {}
    return {
      arm,
      // With nobody who responded the rate of all is 0, which no beta distribution has as its mean.
      alpha: Math.max(1, prior.alpha + mailboxes * rate),
      beta: Math.max(1, prior.beta + mailboxes * (1 - rate)),
    }
  })
}

/** Of all arms together; undefined where nobody was counted. */
function pooledRate(counts: readonly { mailboxes: number; rate: number }[]): number | undefined {
  const mailboxes = counts.reduce((sum, count) => sum + count.mailboxes, 0)
  return mailboxes > 0 ? counts.reduce((sum, count) => sum + count.mailboxes * count.rate, 0) / mailboxes : undefined
}
