import type { Price } from '../../workspace/model-settings.ts'
import type { TokenUsage } from './chat-model.ts'
import { ModelError } from './model-error.ts'

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

/** What tokens of a model come to in the unit of a budget. @throws ModelError models/no-price */
export function amountOf({ limit }: Budget, usage: TokenUsage, price: Price | undefined, model: string): number {
  if ('tokens' in limit) return usage.input + usage.output
  if (price === undefined) throw new ModelError('models/no-price', { model })
  return costOf(usage, price)
}

/** Reserves an amount where there is room for it; whether there was. */
export function reserve(budget: Budget, amount: number): boolean {
  const limit = 'tokens' in budget.limit ? budget.limit.tokens : budget.limit.cost
  if (budget.spent + budget.reserved + amount > limit) return false
  budget.reserved += amount
  return true
}

/** That a budget has no room: how much of it is spent, or bespoken. */
export function usedUp({ limit, spent, reserved }: Budget, price: Price | undefined): ModelError<'models/budget'> {
  const amount = Number((spent + reserved).toFixed(4))
  return 'tokens' in limit
    ? new ModelError('models/budget', { spent: amount, limit: limit.tokens, unit: 'tokens' })
    : new ModelError('models/budget', { spent: amount, limit: limit.cost, unit: price?.currency ?? '' })
}
