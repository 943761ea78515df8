import { mean, standardDeviation } from '../../numerics/moments.ts'
import { normalQuantile } from '../../numerics/normal.ts'
import { newcombeInterval } from '../../numerics/proportions.ts'
import { welch } from '../../numerics/welch.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import type { Guardrail, GuardrailCheck, GuardrailCount, GuardrailMargins, GuardrailMeasure } from './guardrail.ts'

/** One-sided: of twenty arms that are as bad as the margin allows, at most one is taken to be within it. */
const level = 0.95

/** A difference, worse above zero, with the bounds that hold one-sided each. */
interface Worse {
  value: number
  reference: number
  worse: number
  low: number
  high: number
}

/**
 * Holds every arm against the hold-out, or where nobody was held out against the other arms together: opt-outs and complaints as shares of mailboxes
 * (Newcombe 1998 at z of one side), scores by Welch. An arm stops where it is shown to be worse and its difference is above the margin; it holds only
 * where the upper bound is below the margin (a test of non-inferiority); all else stays open.
 */
export function guardrails(counts: readonly GuardrailCount[], margins: GuardrailMargins): Guardrail[] {
  const holdout = counts.find(({ arm, mailboxes }) => arm === holdoutArm && mailboxes > 0)
  return counts
    .filter(({ arm }) => arm !== holdoutArm)
    .map((count) => {
      const reference = holdout ?? pooled(counts.filter(({ arm }) => arm !== count.arm && arm !== holdoutArm))
      const check = (measure: GuardrailMeasure, margin: number, worse: Worse | undefined): GuardrailCheck => ({
        measure,
        verdict: worse === undefined ? 'unknown' : verdictOf(worse, margin),
        against: holdout === undefined ? 'others' : 'holdout',
        margin,
        ...worse,
      })
      const checks = [
        check(
          'opt-outs',
          margins.optOuts,
          worseShare(count, reference, ({ optOuts }) => optOuts),
        ),
        check(
          'complaints',
          margins.complaints,
          worseShare(count, reference, ({ complaints }) => complaints),
        ),
        check('score', margins.score, worseScore(count.scores, reference.scores)),
      ]
      return { arm: count.arm, stops: checks.some(({ verdict }) => verdict === 'stops'), checks }
    })
}

const verdictOf = ({ worse, low, high }: Worse, margin: number): 'holds' | 'open' | 'stops' =>
  low > 0 && worse > margin ? 'stops' : high < margin ? 'holds' : 'open'

const pooled = (counts: readonly GuardrailCount[]): GuardrailCount => ({
  arm: '',
  mailboxes: counts.reduce((sum, { mailboxes }) => sum + mailboxes, 0),
  optOuts: counts.reduce((sum, { optOuts }) => sum + optOuts, 0),
  complaints: counts.reduce((sum, { complaints }) => sum + complaints, 0),
  scores: counts.flatMap(({ scores }) => scores),
})

function worseShare(
  arm: GuardrailCount,
  reference: GuardrailCount,
  of: (count: GuardrailCount) => number,
): Worse | undefined {
  const counted = (count: GuardrailCount) => ({ successes: of(count), trials: count.mailboxes })
  const interval = newcombeInterval(counted(arm), counted(reference), normalQuantile(level))
  if (interval === undefined) return undefined
  const [value, other] = [of(arm) / arm.mailboxes, of(reference) / reference.mailboxes]
  return { value, reference: other, worse: value - other, low: interval.low, high: interval.high }
}

/** Undefined where a side has fewer than two scores, or none differ. */
function worseScore(scores: readonly number[], others: readonly number[]): Worse | undefined {
  const [value, other] = [mean(scores), mean(others)]
  const [spread, otherSpread] = [standardDeviation(scores), standardDeviation(others)]
  if (value === undefined || other === undefined || spread === undefined || otherSpread === undefined) return undefined
  // Two sides of 95 % each leave a tenth outside.
  const found = welch(
    { n: others.length, mean: other, variance: otherSpread ** 2 },
    { n: scores.length, mean: value, variance: spread ** 2 },
    2 * level - 1,
  )
  return found && { value, reference: other, worse: found.difference, low: found.low, high: found.high }
}
