import { describe, expect, it } from 'vitest'
import { Goal } from '../../src/campaigns/goal.ts'
import { goalName, goalOf } from '../../src/campaigns/goal-of.ts'

describe('a goal', () => {
  it.each([
    ['win back', 'win-back'],
    ['Win-Back!', 'win-back'],
    ['win them back', 'win-back'],
    ['唤回', 'win-back'],
    ['挽回流失客户', 'win-back'],
    ['second order', 'second-purchase'],
    ['复购', 'second-purchase'],
    ['raise the AOV', 'order-value'],
    ['say thanks to our best customers', 'reward'],
    ['launch the new tea', 'launch'],
    ['clear stock', 'clear-stock'],
    ['防止流失', 'prevent-churn'],
    ['keep customers', 'prevent-churn'],
    ['cross-sell', 'cross-sell'],
  ])('is understood as people say it: %s', (words, goal) => {
    expect(goalOf(words)).toBe(goal)
  })

  it('is none where nothing of the kind is said', () => {
    expect(goalOf('go viral')).toBeUndefined()
    expect(goalOf('')).toBeUndefined()
  })

  it.each(Goal.options)('%s is understood by its own name in both languages', (goal) => {
    expect([goalOf(goalName(goal, 'en')), goalOf(goalName(goal, 'zh')), goalOf(goal)]).toEqual([goal, goal, goal])
  })
})
