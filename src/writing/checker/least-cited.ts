import { checkSentence } from './check-sentence.ts'
import type { ClaimContext } from './claim-context.ts'

/** Of the facts that a text was held against, those that it cannot do without: each of the others could be left out, one after another. */
export function leastCited(text: string, context: ClaimContext): string[] {
  return context.cited.reduce<string[]>(
    (cited, id) => {
      const without = cited.filter((other) => other !== id)
      return checkSentence(text, { ...context, cited: without }).length === 0 ? without : cited
    },
    [...context.cited],
  )
}
