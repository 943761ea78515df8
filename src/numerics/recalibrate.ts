import { probability } from './logistic.ts'
import { minimise } from './minimise.ts'
import { neverFalling } from './never-falling.ts'

/** How a score becomes a probability. */
export type Recalibration =
  | { readonly kind: 'as-is' }
  /** Log-odds times slope plus offset: keeps the order of the scores. */
  | { readonly kind: 'platt'; readonly slope: number; readonly offset: number }
  /** Steps: the value of the last score that is not above; between the first and the last only. */
  | { readonly kind: 'isotonic'; readonly scores: readonly number[]; readonly values: readonly number[] }

const logOdds = (score: number): number => {
  const inside = Math.min(Math.max(score, 1e-6), 1 - 1e-6)
  return Math.log(inside / (1 - inside))
}

/**
 * Logistic regression of the outcome on the log-odds of the score (Platt 1999), by maximum likelihood with his smoothed targets,
 * which keep it finite. Scores that go against the outcome stay as they are: turned round they would say the opposite of the model.
 */
export function fitPlatt(scores: Float64Array, outcomes: ArrayLike<number>): Recalibration {
  const odds = scores.map(logOdds)
  let yes = 0
  for (let i = 0; i < odds.length; i++) yes += outcomes[i] === 1 ? 1 : 0
  const targets = { yes: (yes + 1) / (yes + 2), no: 1 / (odds.length - yes + 2) }
  const { at } = minimise(
    ([slope = 1, offset = 0]) => {
      let value = 0
      const gradient = new Float64Array(2)
      for (let i = 0; i < odds.length; i++) {
        const x = odds[i] as number
        const target = outcomes[i] === 1 ? targets.yes : targets.no
        const at = slope * x + offset
        value += Math.max(at, 0) + Math.log1p(Math.exp(-Math.abs(at))) - target * at
        const error = probability(at) - target
        gradient[0] = (gradient[0] as number) + error * x
        gradient[1] = (gradient[1] as number) + error
      }
      return { value: value / odds.length, gradient: gradient.map((part) => part / odds.length) }
    },
    [1, 0],
  )
  const [slope = 1, offset = 0] = at
  return slope > 0 ? { kind: 'platt', slope, offset } : { kind: 'as-is' }
}

/** The ascending steps nearest to the outcomes (pool adjacent violators, Ayer et al. 1955). */
export function fitIsotonic(scores: Float64Array, outcomes: ArrayLike<number>): Recalibration {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[a] as number) - (scores[b] as number))
  const blocks: { score: number; sum: number; rows: number }[] = []
  let last = Number.NaN
  for (const row of order) {
    const score = scores[row] as number
    const outcome = outcomes[row] as number
    const same = score === last ? blocks.at(-1) : undefined
    if (same === undefined) blocks.push({ score, sum: outcome, rows: 1 })
    else {
      same.sum += outcome
      same.rows++
    }
    last = score
  }
  const pooled = neverFalling(blocks)
  return {
    kind: 'isotonic',
    scores: pooled.map(({ score }) => score),
    values: pooled.map(({ sum, rows }) => sum / rows),
  }
}

/** Scores as probabilities. */
export function recalibrated(recalibration: Recalibration, scores: Float64Array): Float64Array {
  if (recalibration.kind === 'as-is') return scores
  if (recalibration.kind === 'platt')
    return scores.map((score) => probability(recalibration.slope * logOdds(score) + recalibration.offset))
  const { scores: steps, values } = recalibration
  return scores.map((score) => {
    let [low, high] = [0, steps.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((steps[middle] as number) <= score) low = middle
      else high = middle - 1
    }
    return values[low] ?? score
  })
}
