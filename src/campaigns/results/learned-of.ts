import { parseExpression } from '../audience/parse-expression.ts'
import { printExpression } from '../audience/print-expression.ts'
import type { Learning } from './learning.ts'

/**
 * The learnings that were measured on the very audience of an expression. What was found on a made-to-measure one says nothing certain of the
 * segment that most of it were in, nor the other way round.
 * @param segmentation version of the segments that the expression may name
 */
export function learnedOf(learnings: readonly Learning[], expression: string, segmentation: string): Learning[] {
  const wanted = canonical(expression)
  return learnings.filter(
    (learning) =>
      learning.segmentation === segmentation &&
      canonical(learning.audience ?? `segment:${learning.segment}`) === wanted,
  )
}

/** However it was spaced and spelt. */
const canonical = (expression: string): string => printExpression(parseExpression(expression))
