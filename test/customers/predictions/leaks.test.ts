import { describe, expect, it } from 'vitest'
import { hash53 } from '../../../src/numerics/hash.ts'
import { churn, foretold, request, telcoText } from './telco-snapshot.ts'

/** A number in [0, 1) that goes by the place alone. */
const chance = (place: number): number => hash53(`p${place}`) / 2 ** 53

describe('a leak under a neutral name makes the run fail', () => {
  it.each([
    ['a copy of the outcome with a tenth wrong, as a text', 0.1, (is: boolean) => (is ? 'p' : 'q')],
    ['a copy with one in fifty wrong, as a number', 0.02, (is: boolean) => (is ? 7 : 3)],
  ])('%s', async (_name, wrong, told) => {
    const text = telcoText(1_200, { k7: (place, left) => told(left !== chance(place) < wrong) })
    await expect(foretold(text)).rejects.toMatchObject({ code: 'predict/leak', data: { columns: ['k7'] } })
  })

  it('what is filled in only where the outcome came', async () => {
    const text = telcoText(1_200, { k7: (place, left) => (left ? 10 + (place % 50) : '') })
    await expect(foretold(text)).rejects.toMatchObject({ code: 'predict/leak', data: { columns: ['k7'] } })
  })

  it('two copies with one in twenty wrong each, which do not excuse each other; both are named', async () => {
    const copy = (salt: number) => (place: number, left: boolean) => (left !== chance(place + salt) < 0.05 ? 'p' : 'q')
    const text = telcoText(1_200, { k7: copy(0), k8: copy(10_000) })
    const run = foretold(text)
    await expect(run).rejects.toMatchObject({ code: 'predict/leak' })
    await expect(run).rejects.toMatchObject({ data: { columns: expect.arrayContaining(['k7', 'k8']) } })
  })

  it('a noisy copy of an amount, and two that would excuse each other', async () => {
    const amount = request({ kind: 'amount', column: 'spent' })
    const spent = (place: number): number => Math.round(1_000 * (-Math.log(1 - chance(place))) ** 2)
    const near = (noise: number, salt: number) => (place: number) =>
      Math.round(spent(place) * (1 + noise * (2 * chance(place + salt) - 1)))
    const one = telcoText(1_200, { spent, k7: near(0.2, 10_000) })
    await expect(foretold(one, amount)).rejects.toMatchObject({ code: 'predict/leak', data: { columns: ['k7'] } })
    const two = telcoText(1_200, { spent, k7: near(0.9, 10_000), k8: near(0.9, 20_000) })
    await expect(foretold(two, amount)).rejects.toMatchObject({ code: 'predict/leak', data: { isAmount: true } })
  })

  it('a numbering that goes by an amount', async () => {
    const amount = request({ kind: 'amount', column: 'spent' })
    const text = telcoText(1_000, { spent: (place) => place + Math.round(300 * chance(place)), k7: (place) => place })
    await expect(foretold(text, amount)).rejects.toMatchObject({ code: 'predict/numbering', data: { column: 'k7' } })
  })

  it('a numbering that goes by the outcome, also where half of the customers lie elsewhere', async () => {
    const ordered = telcoText(1_200, { k7: (place, left) => (left === chance(place) < 0.25 ? 0 : 10_000) + place })
    await expect(foretold(ordered)).rejects.toMatchObject({ code: 'predict/numbering', data: { column: 'k7' } })
  })
})

describe('what is no leak does not', () => {
  it('a numbering that says nothing; it is left out and that is said', async () => {
    const { leftOut, predictors } = await foretold(telcoText(1_200, { k7: (place) => (place * 7) % 1_200 }))
    expect(leftOut).toEqual(['k7'])
    expect(predictors.some(({ source }) => source === 'attribute:k7')).toBe(false)
  })

  it('a column that the user vouches for or leaves out', async () => {
    const text = telcoText(1_500, { k7: (place, left) => (left !== chance(place) < 0.02 ? 1 : 0) })
    const trusting = await foretold(text, request(churn, { trusted: ['k7'] }))
    expect(trusting.foretold.measured.tree).toBeGreaterThan(0.95)
    expect(trusting.trusted).toEqual(['k7'])
    const without = await foretold(text, request(churn, { without: ['k7'] }))
    expect(without.foretold.measured.tree).toBeLessThan(0.9)
    expect(without.leftOut).toEqual(['k7'])
  })

  it.each(['without', 'trusted'] as const)('but a column that does not exist is refused: %s', async (key) => {
    await expect(foretold(telcoText(300), request(churn, { [key]: ['k7'] }))).rejects.toMatchObject({
      code: 'columns/not-found',
      data: { column: 'k7', candidates: expect.arrayContaining(['tenure', 'Contract']) },
    })
  })

  it('a column that explains much of an amount', async () => {
    const predicted = await foretold(telcoText(1_200), request({ kind: 'amount', column: 'MonthlyCharges' }))
    expect(predicted.leftOut).toEqual([])
    // Whoever stays longer has paid more in all: that goes with it, and was known before.
    const total = await foretold(telcoText(1_200), request({ kind: 'amount', column: 'TotalCharges' }))
    expect(total.leftOut).toEqual([])
  })

  it('none of the columns of Telco churn', async () => {
    expect((await foretold(telcoText(3_000))).leftOut).toEqual([])
  })
})
