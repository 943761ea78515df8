import type { Price } from '../../workspace/model-settings.ts'
import type { TokenUsage } from './chat-model.ts'

/** What a run may use up: tokens, or money in the currency of the prices. */
export type BudgetLimit = { tokens: number } | { cost: number }

/** What tokens cost at a price, in its currency. */
export function costOf({ input, output }: TokenUsage, { inputPerMillion, outputPerMillion }: Price): number {
  return (input * inputPerMillion + output * outputPerMillion) / 1e6
}

/** A budget that is being used up. What is asked for and not yet answered is reserved at the most that it can take. */
export interface Budget {
  limit: BudgetLimit
  spent: number
  reserved: number
  /** Called when a reservation ends, by those who wait whether something is left. */
  waiting: (() => void)[]
}

export const newBudget = (limit: BudgetLimit): Budget => ({ limit, spent: 0, reserved: 0, waiting: [] })
