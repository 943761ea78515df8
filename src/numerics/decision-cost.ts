/** What wrong decisions cost, in any unit: only their ratio matters for the threshold. */
export interface DecisionCosts {
  /** A yes that was taken for a no. */
  readonly miss: number
  /** A no that was taken for a yes. */
  readonly falseAlarm: number
}

/** The probability from which on it costs less to decide yes: falseAlarm / (falseAlarm + miss) (Elkan 2001, equation 2). */
export const costThreshold = ({ miss, falseAlarm }: DecisionCosts): number => falseAlarm / (falseAlarm + miss)

/** Cost per row of deciding yes from a score on. @param outcomes 0 or 1 */
export function costPerRow(
  scores: Float64Array,
  outcomes: ArrayLike<number>,
  threshold: number,
  { miss, falseAlarm }: DecisionCosts,
): number {
  let cost = 0
  for (let i = 0; i < scores.length; i++) {
    const decided = (scores[i] as number) >= threshold
    if (decided && outcomes[i] !== 1) cost += falseAlarm
    if (!decided && outcomes[i] === 1) cost += miss
  }
  return cost / scores.length
}

/** The score from which on deciding yes cost least on these rows, the highest of equals; above all scores where none is worth it. */
export function cheapestThreshold(scores: Float64Array, outcomes: ArrayLike<number>, costs: DecisionCosts): number {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  // Nobody at first: every yes is missed; then one score after another comes in.
  let cost = 0
  for (let i = 0; i < scores.length; i++) cost += outcomes[i] === 1 ? costs.miss : 0
  let best = { cost, threshold: Number.POSITIVE_INFINITY }
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number
    cost += outcomes[row] === 1 ? -costs.miss : costs.falseAlarm
    const score = scores[row] as number
    if (score === scores[order[i + 1] as number]) continue
    if (cost < best.cost) best = { cost, threshold: score }
  }
  return best.threshold
}
