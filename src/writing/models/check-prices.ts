import type { ModelSettings } from '../../workspace/model-settings.ts'
import type { BudgetLimit } from './budget.ts'
import { ModelError } from './model-error.ts'

/**
 * Sees to it before anything is asked that a budget in money can be held: each model that may be asked has a price, and all are in one currency.
 * @throws ModelError models/no-price, models/currencies
 */
export function checkPrices(chain: readonly ModelSettings[], limit: BudgetLimit): void {
  if ('tokens' in limit) return
  const without = chain.find(({ price }) => price === undefined)
  if (without !== undefined) throw new ModelError('models/no-price', { model: without.name })
  const currencies = [...new Set(chain.flatMap(({ price }) => price?.currency ?? []))]
  if (currencies.length > 1) throw new ModelError('models/currencies', { currencies })
}
