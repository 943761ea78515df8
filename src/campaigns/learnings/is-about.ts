import { canonicalExpression } from '../audience/canonical-expression.ts'
import { anyAudience, type Learning } from './learning.ts'
import { noSegmentation } from './place-now.ts'

/** Whether a learning is about this very audience, by the segments of this version. @throws ShoalError audience/syntax */
export function isAbout(
  expression: string,
  segmentation: string,
): (learning: Pick<Learning, 'audience' | 'segmentation'>) => boolean {
  const wanted = canonicalExpression(expression)
  return (learning) =>
    learning.audience !== anyAudience &&
    (learning.segmentation === segmentation || learning.segmentation === noSegmentation) &&
    canonicalExpression(learning.audience) === wanted
}
