import { describe, expect, it } from 'vitest'
import { yesNoOf } from '../../../src/customers/predictions/outcome.ts'
import { refuseOutOfPlace } from '../../../src/customers/predictions/predict-outcome.ts'

/** What a call throws. */
function caught(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

const yesOf = (column: string, values: readonly string[], bank: boolean) => () =>
  yesNoOf(column, [...values, ...values], undefined, bank).yes

describe('the value that counts as yes', () => {
  it.each([
    ['default', ['0', '1'], '1'],
    ['坏账', ['0', '1'], '1'],
    ['outcome', ['yes', 'no'], 'yes'],
    ['outcome', ['default', 'paid'], 'default'],
    ['outcome', ['Fully Paid', 'Charged Off'], 'Charged Off'],
    ['outcome', ['good', 'bad'], 'bad'],
    ['outcome', ['正常', '逾期'], '逾期'],
  ])('of a bank says itself that it is a default: %s with %j', (column, values, yes) => {
    expect(yesOf(column, values, true)()).toBe(yes)
  })

  it.each([
    ['CLASSIFICATION', ['0', '1']],
    ['paid_back', ['yes', 'no']],
    ['outcome', ['A', 'B']],
  ])('of a bank is asked for where it may be a good payer: %s with %j', (column, values) => {
    expect(caught(yesOf(column, values, true))).toMatchObject({ code: 'predict/which-is-default', data: { column } })
  })

  it('is a plain yes elsewhere', () => {
    expect(yesOf('answered', ['0', '1'], false)()).toBe('1')
    expect(yesOf('state', ['left', 'stayed'], false)()).toBe('left')
  })

  it('is not looked for among the values of many customers: their number is said', () => {
    const many = Array.from({ length: 40 }, (_, i) => `name ${i}`)
    expect(caught(() => yesNoOf('note', many, 'x'))).toMatchObject({ data: { values: [], count: 40 } })
    expect(caught(() => yesNoOf('plan', ['a', 'b', 'c'], 'x'))).toMatchObject({ data: { values: ['a', 'b', 'c'] } })
  })
})

it.each([
  [{ kind: 'yes-no', column: 'Churn' }, { days: 30 }, 'days'],
  [{ kind: 'buys', days: 90 }, { is: 'Yes' }, 'is'],
  [{ kind: 'amount', column: 'charges' }, { costMiss: 5 }, 'costs'],
] as const)('options that make no sense are refused: %j with %j', (outcome, said, option) => {
  expect(caught(() => refuseOutOfPlace(outcome, said))).toMatchObject({
    code: 'predict/out-of-place',
    data: { option },
  })
  expect(caught(() => refuseOutOfPlace(outcome, {}))).toBeUndefined()
})
