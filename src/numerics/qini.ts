/** A point of a Qini curve. */
interface QiniPoint {
  /** Share of all units that come before or here. */
  readonly share: number
  /** Outcomes gained by treating those, per treated unit of all. */
  readonly gain: number
}

export interface Qini {
  readonly curve: readonly QiniPoint[]
  /** Area between the curve and the straight line to its end: above 0 where the order finds those who answer, per treated unit. */
  readonly area: number
}

/**
 * Qini curve of an order of units by expected effect (Radcliffe 2007): with the first units treated, (Yt − Yc Nt / Nc) / N, N being all treated. Units with equal
 * scores come as one block, so that no order among them is made up; between blocks the curve is a straight line.
 * @param scores higher comes first, @param treated 1 or 0, @param outcomes of each unit
 * @returns undefined where a group is empty
 */
export function qini(scores: Float64Array, treated: ArrayLike<number>, outcomes: ArrayLike<number>): Qini | undefined {
  const n = scores.length
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  let all = 0
  for (let i = 0; i < n; i++) all += treated[i] === 1 ? 1 : 0
  if (all === 0 || all === n) return undefined
  const curve: QiniPoint[] = [{ share: 0, gain: 0 }]
  let [yT, yC, nT, nC] = [0, 0, 0, 0]
  let area = 0
  for (let place = 0; place < n; place++) {
    const row = order[place] as number
    if (treated[row] === 1) {
      nT++
      yT += outcomes[row] as number
    } else {
      nC++
      yC += outcomes[row] as number
    }
    const next = order[place + 1]
    if (next !== undefined && scores[next] === scores[row]) continue
    const point = { share: (place + 1) / n, gain: (yT - (nC > 0 ? (yC * nT) / nC : 0)) / all }
    const last = curve.at(-1) ?? point
    area += ((point.gain + last.gain) / 2) * (point.share - last.share)
    curve.push(point)
  }
  return { curve, area: area - (curve.at(-1)?.gain ?? 0) / 2 }
}
