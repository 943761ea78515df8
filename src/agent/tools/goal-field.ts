import { z } from 'zod'
import { Goal } from '../../campaigns/goal.ts'
import { goalName, goalOf } from '../../campaigns/goal-of.ts'
import type { Localized } from '../../language/language.ts'

/** A goal as a model chooses it; people may also say it in their own words. */
export const goalField = Goal.default('win-back')

/** A goal in any words of either language. */
export const goalWords = z.string().min(1).max(120).default('win-back').describe('what the campaign is for')

/** What a goal is called; words that stand for none are repeated, and the action refuses them. */
export function nameOfGoal(words: string): Localized {
  const goal = goalOf(words)
  return goal === undefined ? { en: words, zh: words } : { en: goalName(goal, 'en'), zh: goalName(goal, 'zh') }
}
