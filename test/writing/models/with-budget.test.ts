import { describe, expect, it } from 'vitest'
import { type Budget, newBudget } from '../../../src/writing/models/budget.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { withBudget } from '../../../src/writing/models/with-budget.ts'
import { question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'

// Each answer uses 10 + 5 tokens; each question is reserved 4 + 60.
const price = { inputPerMillion: 1_000_000, outputPerMillion: 2_000_000, currency: 'USD' }
const ask = async (budget: Budget, times: number, given?: typeof price): Promise<string[]> => {
  const model = withBudget(scriptedModel('small', 'blue'), budget, given)
  const all = await Promise.allSettled(Array.from({ length: times }, () => model.generate(question())))
  return all.map((each) => (each.status === 'fulfilled' ? each.value.value : String(each.reason.code)))
}

describe('a budget', () => {
  it('counts what was really used, in tokens', async () => {
    const budget = newBudget({ tokens: 1_000 })
    expect(await ask(budget, 4)).toEqual(['blue', 'blue', 'blue', 'blue'])
    expect([budget.spent, budget.reserved]).toEqual([60, 0])
  })

  it('counts what was really used, in money', async () => {
    const budget = newBudget({ cost: 1_000 })
    await ask(budget, 2, price)
    expect(budget.spent).toBe(2 * (10 * 1 + 5 * 2))
  })

  it('is never passed, and used up as far as the largest answer still fits', async () => {
    const budget = newBudget({ tokens: 200 })
    const outcomes = await ask(budget, 40)
    expect(outcomes.filter((each) => each === 'blue')).toHaveLength(10)
    expect(new Set(outcomes.filter((each) => each !== 'blue'))).toEqual(new Set(['models/budget']))
    expect(budget.spent).toBe(150)
  })

  it('counts failed answers as far as the server does', async () => {
    const budget = newBudget({ tokens: 1_000 })
    const cutOff = new ModelError('models/cut-off', { model: 'small' }, { usage: { input: 21, output: 60 } })
    await expect(withBudget(scriptedModel('small', cutOff), budget, undefined).generate(question())).rejects.toBe(
      cutOff,
    )
    expect([budget.spent, budget.reserved]).toEqual([81, 0])
  })

  it('in money needs a price', async () => {
    expect(await ask(newBudget({ cost: 5 }), 1)).toEqual(['models/no-price'])
    expect(await ask(newBudget({ tokens: 500 }), 1)).toEqual(['blue'])
  })
})
