import { formatNumber } from '../facts/round-figure.ts'
import type { Language } from '../language/language.ts'
import type { Plan } from '../writing/run/plan.ts'
import { writingTexts } from './writing-texts.ts'

/** What a run will take, before it starts. @param batch whether it is handed in as batches */
export function planText({ items, done, calls, tokens, cost }: Plan, language: Language, batch = false): string {
  const say = writingTexts[language].personas
  if (calls === 0) return say.nothingToAsk(items)
  const plan = say.plan({
    items,
    done,
    calls: formatNumber(calls),
    input: formatNumber(tokens.input),
    output: formatNumber(tokens.output),
    cost: cost === undefined ? undefined : `${cost.currency} ${cost.amount.toFixed(cost.amount < 1 ? 3 : 2)}`,
  })
  return batch ? say.inBatches(plan, cost !== undefined) : plan
}
