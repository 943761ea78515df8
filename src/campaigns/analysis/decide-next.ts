import { jointNormalDraws } from '../../numerics/joint-normal-draws.ts'
import { type JointNormal, normalPosterior } from '../../numerics/normal-posterior.ts'
import { seededRandom } from '../../numerics/random.ts'
import { z95 } from '../../numerics/z95.ts'
import type { NextDecision } from './next-decision.ts'
import { type NotKnown, notKnown } from './not-known.ts'

/** The choice to send to nobody. */
export const holdBack = 'hold-back'

/** The measured profit of variants over the hold-out, per mailbox. */
export interface MeasuredProfit {
  variants: readonly { variant: string; effect: number; variance: number; share: number }[]
  /** Of the mean of the hold-out, which all effects share; each variance is of the variant's own mean. */
  holdoutVariance: number
}

/** What was believed of the profit of a variant before, per mailbox. */
export interface ProfitPrior {
  mean: number
  sd: number
  from: 'assumed' | 'learned'
}

const pairs = 10_000

/**
 * Whether to send a variant to all, and which, or to nobody, by expected profit; what is lost on average where the choice is wrong (expected loss), and what one more
 * round would add to each send after it (expected value of sample information, by preposterior analysis; Raiffa and Schlaifer 1961, section 5.5). Effects are
 * jointly normal: they share the hold-out.
 * @param mailboxes of the next send
 */
export function decideNext(
  measured: MeasuredProfit,
  mailboxes: number,
  prior: ProfitPrior | undefined,
): NextDecision | NotKnown {
  const { variants, holdoutVariance } = measured
  if (variants.length === 0 || mailboxes === 0) return notKnown('nobody')
  const data: JointNormal = {
    mean: variants.map(({ effect }) => effect),
    covariance: variants.map((of, i) => variants.map((_, j) => holdoutVariance + (i === j ? of.variance : 0))),
  }
  const hasPrior = prior !== undefined && prior.sd > 0
  const believed = hasPrior ? normalPosterior(independent(prior, variants.length), data) : data
  const after = believed && normalPosterior(believed, data)
  const draws = believed && jointNormalDraws(believed, pairs, seededRandom(0))
  const foreseen = believed && after && jointNormalDraws(lessened(believed, after), pairs, seededRandom(1))
  if (believed === undefined || draws === undefined || foreseen === undefined) return notKnown('nothing-varies')
  const names = [holdBack, ...variants.map(({ variant }) => variant)]
  const means = [0, ...believed.mean]
  const sds = [0, ...believed.covariance.map((row, i) => Math.sqrt(row[i] ?? 0))]
  const now = Math.max(...means)
  const gain = mailboxes * Math.max(0, average(foreseen.map((draw) => Math.max(0, ...draw))) - now)
  const cost = mailboxes * (now - variants.reduce((sum, { share }, i) => sum + share * (believed.mean[i] ?? 0), 0))
  const best = average(draws.map((draw) => Math.max(0, ...draw)))
  return {
    mailboxes,
    best: names[means.indexOf(now)] ?? holdBack,
    choices: names.map((choice, place) => {
      const [mean, sd] = [means[place] ?? 0, sds[place] ?? 0]
      return {
        choice,
        profit: {
          mean: mailboxes * mean,
          low: mailboxes * (mean - z95 * sd),
          high: mailboxes * (mean + z95 * sd),
        },
        loss: mailboxes * Math.max(0, best - mean),
        chanceBest: average(draws.map((draw) => (bestOf(draw) === place ? 1 : 0))),
      }
    }),
    round: { gain, cost, ...(gain > 0 && cost / gain < 1000 ? { sends: Math.max(1, Math.ceil(cost / gain)) } : {}) },
    stopped: [],
    prior: hasPrior ? prior.from : 'none',
  }
}

const independent = ({ mean, sd }: ProfitPrior, size: number): JointNormal => ({
  mean: Array.from({ length: size }, () => mean),
  covariance: Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? sd ** 2 : 0))),
})

/** How the mean of what is believed will move by a further measurement: by what it takes off the covariance. */
const lessened = (before: JointNormal, after: JointNormal): JointNormal => ({
  mean: before.mean,
  covariance: before.covariance.map((row, i) => row.map((value, j) => value - (after.covariance[i]?.[j] ?? 0))),
})

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The place of the best choice: 0 is to send to nobody. */
const bestOf = (draw: readonly number[]): number => {
  const most = Math.max(...draw)
  return most > 0 ? 1 + draw.indexOf(most) : 0
}
