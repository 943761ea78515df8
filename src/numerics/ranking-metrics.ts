/** How well a list hit what came. */
export interface RankingScore {
  /** 1 where the list holds anything that came. */
  readonly hit: 0 | 1
  readonly recall: number
  readonly precision: number
  readonly ndcg: number
}

/**
 * Measures a list of at most n suggestions, best first, against what came; precision divides by n though the list be shorter.
 * NDCG with gain 1 and discount log2(place + 1), divided by that of the best list possible (Järvelin and Kekäläinen 2002).
 * @param wanted what came: at least one thing
 */
export function scoreRanking(list: ArrayLike<number>, wanted: ReadonlySet<number>, n: number): RankingScore {
  let hits = 0
  let gain = 0
  for (let place = 0; place < Math.min(n, list.length); place++) {
    if (!wanted.has(list[place])) continue
    hits++
    gain += 1 / Math.log2(place + 2)
  }
  let ideal = 0
  for (let place = 0; place < Math.min(n, wanted.size); place++) ideal += 1 / Math.log2(place + 2)
  return { hit: hits > 0 ? 1 : 0, recall: hits / wanted.size, precision: hits / n, ndcg: gain / ideal }
}
