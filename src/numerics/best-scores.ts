/**
 * The places of the n highest scores, highest first. Of equal scores the one with the higher `tie` comes first (the product
 * that more customers have), then the one that stands first. A score of −∞ is never among them.
 */
export function bestScores(scores: Float64Array, n: number, tie: Float64Array): Uint32Array {
  const best = new Uint32Array(n)
  let found = 0
  const isBefore = (a: number, b: number): boolean =>
    scores[a] > scores[b] || (scores[a] === scores[b] && (tie[a] > tie[b] || (tie[a] === tie[b] && a < b)))
  let floor = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] === Number.NEGATIVE_INFINITY || (found === n && scores[i] < floor)) continue
    if (found === n && !isBefore(i, best[n - 1])) continue
    let at = found < n ? found++ : n - 1
    for (; at > 0 && isBefore(i, best[at - 1]); at--) best[at] = best[at - 1]
    best[at] = i
    if (found === n) floor = scores[best[n - 1]]
  }
  return best.slice(0, found)
}
