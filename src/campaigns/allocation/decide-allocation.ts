import { chancesOfLargest } from '../../numerics/largest-beta.ts'
import type { Allocation } from './allocation.ts'
import type { AllocationRules } from './allocation-rules.ts'
import { explorationSize } from './exploration-size.ts'
import type { RateBelief } from './rate-beliefs.ts'
import { withFloor } from './with-floor.ts'

/** From which rate on Thompson sampling learns quickly enough to be worth its moving shares. */
const quickRate = 0.05
/** How likely an arm must be the best to be settled on when enough was explored, and before that. */
const sure = 0.95
const beyondDoubt = 0.995
/** What differs by less in expected profit, relative to the largest, is equal but for rounding. */
const rounding = 1e-9

/**
 * Shares out mailboxes by what is believed of the arms.
 * Thompson sampling where responses come often and in time: shares are the chances to bring most (Thompson 1933). Else explore, then commit: equal shares, then the arm with the highest expected profit.
 * With a known number of mailboxes to come it is settled on as soon as enough was explored, for then the others would bring no more either way; without one only if it is likely to be the best,
 * and shares stay equal until then.
 * @param explored mailboxes that each arm had, in the order of the beliefs
 */
export function decideAllocation(
  beliefs: readonly RateBelief[],
  explored: readonly number[],
  rules: AllocationRules,
): Allocation {
  const told = beliefs.map(({ arm, alpha, beta }) => {
    const { success, message } = rules.worth?.[arm] ?? { success: 1, message: 0 }
    const rate = alpha / (alpha + beta)
    const sd = Math.sqrt((rate * (1 - rate)) / (alpha + beta + 1))
    return { arm, rate, sd, profit: rate * success - message, scaled: { alpha, beta, scale: success, shift: -message } }
  })
  const chances = chancesOfLargest(told.map(({ scaled }) => scaled))
  const fewest = Math.min(...explored)
  const needed = explorationSize(rules)
  const { rule, weights } = choose(told, chances, fewest, needed, rules)
  const shares = withFloor(weights, rules.floor)
  return {
    rule,
    shares: told.map(({ arm }, i) => ({ arm, propensity: shares[i] ?? 0 })),
    explored: fewest,
    ...(Number.isFinite(needed) ? { needed } : {}),
    beliefs: told.map(({ scaled: _scaled, ...belief }, i) => ({ ...belief, chanceOfBest: chances[i] ?? 0 })),
  }
}

function choose(
  told: readonly { rate: number; profit: number }[],
  chances: readonly number[],
  explored: number,
  needed: number,
  { feedback, thompson, left }: AllocationRules,
): { rule: Allocation['rule']; weights: number[] } {
  const equal = told.map(() => 1)
  if (told.length === 1) return { rule: 'only', weights: equal }
  const rate = told.reduce((sum, each) => sum + each.rate, 0) / told.length
  if (thompson !== false && rate > quickRate && feedback.after <= feedback.between)
    return { rule: 'thompson', weights: [...chances] }
  const isExplored = explored >= needed
  const most = Math.max(...told.map(({ profit }) => profit))
  const slack = rounding * Math.max(...told.map(({ profit }) => Math.abs(profit)))
  const best = told.map(({ profit }) => (profit >= most - slack ? 1 : 0))
  const chance = Math.max(...chances)
  if (chance >= (isExplored ? sure : beyondDoubt) || (isExplored && left !== undefined))
    return { rule: 'commit', weights: best }
  return { rule: isExplored ? 'undecided' : 'explore', weights: equal }
}
