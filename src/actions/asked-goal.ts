import { Goal } from '../campaigns/goal.ts'
import { goalName, goalOf } from '../campaigns/goal-of.ts'
import type { Language } from '../language/language.ts'
import { ShoalError } from '../workspace/errors.ts'

/** The goal that words stand for, in either language. @throws ShoalError campaign/goal */
export function askedGoal(words: string, language: Language): Goal {
  const goal = goalOf(words)
  if (goal === undefined)
    throw new ShoalError('campaign/goal', {
      goal: words,
      known: Goal.options.map((option) => goalName(option, language)),
    })
  return goal
}
