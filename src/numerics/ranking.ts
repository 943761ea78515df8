/** How well scores order a yes/no outcome. Scores may be equal; outcomes are 0 and 1. Undefined figures are NaN. */

/** A stretch of equal scores, highest first, with the outcomes in it. */
interface Tie {
  readonly yes: number
  readonly no: number
}

function tiesOf(scores: Float64Array, outcomes: ArrayLike<number>): { ties: Tie[]; yes: number; no: number } {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  const ties: { yes: number; no: number }[] = []
  let last = Number.NaN
  let all = 0
  for (const row of order) {
    const score = scores[row] as number
    if (score !== last) ties.push({ yes: 0, no: 0 })
    last = score
    const tie = ties[ties.length - 1] as { yes: number; no: number }
    if (outcomes[row] === 1) tie.yes++
    else tie.no++
    all += outcomes[row] === 1 ? 1 : 0
  }
  return { ties, yes: all, no: scores.length - all }
}

/** Area under the ROC curve: how often a yes scores above a no, equal scores counting half (Mann-Whitney). NaN with one outcome only. */
export function areaUnderCurve(scores: Float64Array, outcomes: ArrayLike<number>): number {
  const { ties, yes, no } = tiesOf(scores, outcomes)
  let above = 0
  let seen = 0
  for (const tie of ties) {
    above += tie.no * (seen + tie.yes / 2)
    seen += tie.yes
  }
  return yes === 0 || no === 0 ? Number.NaN : above / (yes * no)
}

/** Kolmogorov-Smirnov distance: the largest difference between the shares of yes and of no above a score. */
export function ksDistance(scores: Float64Array, outcomes: ArrayLike<number>): number {
  const { ties, yes, no } = tiesOf(scores, outcomes)
  let [seenYes, seenNo, most] = [0, 0, 0]
  for (const tie of ties) {
    seenYes += tie.yes
    seenNo += tie.no
    most = Math.max(most, Math.abs(seenYes / yes - seenNo / no))
  }
  return yes === 0 || no === 0 ? Number.NaN : most
}

/** Average precision: Σ (recall gained) × precision over the scores, highest first, equal scores taken together. NaN without a yes. */
export function averagePrecision(scores: Float64Array, outcomes: ArrayLike<number>): number {
  const { ties, yes } = tiesOf(scores, outcomes)
  let [seenYes, seen, sum] = [0, 0, 0]
  for (const tie of ties) {
    seenYes += tie.yes
    seen += tie.yes + tie.no
    sum += (tie.yes / yes) * (seenYes / seen)
  }
  return yes === 0 ? Number.NaN : sum
}

/** Brier score: mean squared difference between probability and outcome. */
export function brierScore(scores: Float64Array, outcomes: ArrayLike<number>): number {
  return scores.reduce((sum, score, i) => sum + (score - (outcomes[i] as number)) ** 2, 0) / scores.length
}

/** Share with the outcome among the part of the rows with the highest scores; of equal scores at the edge each row counts in part. */
export function shareAtTop(scores: Float64Array, outcomes: ArrayLike<number>, part: number): number {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  const wanted = part * order.length
  let [taken, yes] = [0, 0]
  for (let from = 0; from < order.length && taken < wanted; ) {
    let [to, hits] = [from, 0]
    for (; to < order.length && scores[order[to] as number] === scores[order[from] as number]; to++)
      hits += outcomes[order[to] as number] as number
    const weight = Math.min(1, (wanted - taken) / (to - from))
    taken += weight * (to - from)
    yes += weight * hits
    from = to
  }
  return taken === 0 ? 0 : yes / taken
}
