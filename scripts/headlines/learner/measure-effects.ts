import { choleskyOf, inverseOf } from '../../../src/numerics/cholesky.ts'
import type { Contest } from './contest.ts'
import { designOfTexts, type TextDesign } from './design-of-texts.ts'
import type { GroupedRows } from './group-ridge.ts'
import { learnDesign } from './learn-texts.ts'
import type { TextPriors } from './text-priors.ts'
import type { TextReader } from './text-reader.ts'

/** What a measure of texts does to the log rate. */
export interface MeasuredEffect {
  /** Shrunken towards 0 by the prior; 0.05 is some 5 % more answers for one more of the measure. */
  readonly effect: number
  /** Standard deviation of what it may be (posterior). */
  readonly standardError: number
  /** Contests whose texts differed in it. */
  readonly contests: number
}

/** The effects of all measures at once, without words, each with its standard error: mean and deviation of the posterior of a regression with the prior. */
export function measureEffects(
  contests: readonly Contest[],
  read: TextReader,
  priors: Pick<TextPriors, 'feature' | 'spread'>,
): MeasuredEffect[] {
  const design = designOfTexts(contests, read, { spread: priors.spread, leastContests: Number.POSITIVE_INFINITY })
  const { features } = learnDesign(design, { feature: priors.feature, word: 1 })
  const root = choleskyOf(precisionOf(design, priors.feature))
  const variances = root === undefined ? undefined : inverseOf(root)
  return [...features].map((effect, i) => ({
    effect,
    standardError: Math.sqrt(variances?.[i]?.[i] ?? priors.feature ** 2),
    contests: contests.filter(({ texts }) => new Set(texts.map(({ text }) => read(text).features[i])).size > 1).length,
  }))
}

/** Xᵀ W X within contests, and one over the prior variance on the diagonal. */
function precisionOf({ rows, weights }: TextDesign, sd: number): number[][] {
  const width = rows.width
  const matrix = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (_, j) => (i === j ? sd ** -2 : 0)),
  )
  for (let group = 0; group + 1 < rows.groups.length; group++) {
    const members = Array.from(
      { length: rows.groups[group + 1] - rows.groups[group] },
      (_, i) => rows.groups[group] + i,
    )
    const dense = members.map((row) => denseRow(rows, row))
    const total = members.reduce((sum, row) => sum + weights[row], 0)
    const centre = Float64Array.from({ length: width }, (_, column) =>
      dense.reduce((sum, row, i) => sum + (weights[members[i]] * row[column]) / total, 0),
    )
    for (const [i, row] of dense.entries()) {
      for (let a = 0; a < width; a++) {
        const weighted = weights[members[i]] * (row[a] - centre[a])
        if (weighted === 0) continue
        for (let b = 0; b < width; b++) matrix[a][b] += weighted * (row[b] - centre[b])
      }
    }
  }
  return matrix
}

function denseRow({ width, starts, columns, values }: GroupedRows, row: number): Float64Array {
  const dense = new Float64Array(width)
  for (let at = starts[row]; at < starts[row + 1]; at++) dense[columns[at]] = values[at]
  return dense
}
