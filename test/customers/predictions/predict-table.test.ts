import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../src/customers/predictions/predict-outcome.ts'
import { encodePredictors } from '../../../src/customers/predictions/predictors.ts'
import { isSensitive } from '../../../src/customers/predictions/sensitive.ts'
import { stratifiedFolds } from '../../../src/customers/predictions/stratified-folds.ts'
import { summarisePrediction } from '../../../src/customers/predictions/summarise-prediction.ts'
import { unusualness } from '../../../src/customers/predictions/unusual.ts'
import { shuffled } from '../../numerics/shuffled.ts'
import { snapshotOfText } from '../snapshot-of.ts'
import { churn, foretold, request, telcoText } from './telco-snapshot.ts'

const summaryOf = (predicted: Awaited<ReturnType<typeof foretold>>, asked = request(churn)) =>
  summarisePrediction(predicted, asked, 'abc', unusualness(predicted.predictors, 1))

describe('who leaves', () => {
  it('is the same whatever the order of the rows', async () => {
    const text = telcoText(800)
    const [header = '', ...lines] = text.trim().split('\n')
    const mixed = [header, ...Array.from(shuffled(lines.length, 3), (row) => lines[row])].join('\n')
    const [one, other] = [await foretold(text), await foretold(mixed)]
    expect(other.customers).toEqual(one.customers)
    expect(other.scores).toEqual(one.scores)
    expect(summaryOf(other)).toEqual(summaryOf(one))
  })

  it('is told without sex, age and marital status, and the AUC with them is said', async () => {
    const blind = summaryOf(await foretold(telcoText(1_200)))
    expect(blind.sensitive).toMatchObject({
      columns: ['gender', 'SeniorCitizen', 'Partner', 'Dependents'],
      used: false,
    })
    expect(JSON.stringify([blind.rules, blind.drivers])).not.toMatch(/gender|Senior|Partner|Dependents/)
    const seeing = summaryOf(await foretold(telcoText(1_200), request(churn, { withSensitive: true })))
    expect(seeing.sensitive.used).toBe(true)
    if (seeing.model === blind.model) expect(seeing.sensitive).toEqual({ ...blind.sensitive, used: true })
    expect(blind.selection.map(({ column }) => column)).toEqual(['gender', 'SeniorCitizen', 'Partner', 'Dependents'])
    const customers = blind.selection[0]?.groups.reduce((sum, group) => sum + group.customers, 0)
    expect(customers).toBe(1_200)
  })

  it('is scored for those of whom nothing is known too, by what was learned of the others', async () => {
    const text = telcoText(1_500)
      .split('\n')
      .map((line, i) => (i % 10 === 1 ? line.replace(/(Yes|No)$/, '') : line))
      .join('\n')
    const predicted = await foretold(text)
    const unknown = [...predicted.known.keys()].filter((row) => Number.isNaN(predicted.known[row]))
    expect(unknown).toHaveLength(150)
    expect(unknown.every((row) => (predicted.scores[row] ?? -1) >= 0)).toBe(true)
    expect(summaryOf(predicted)).toMatchObject({ customers: 1_350, scored: 1_500 })
  })

  it('has no rule and no group of fewer customers than privacy asks for', async () => {
    const asked = request(churn, { minCustomers: 60 })
    const { rules, selection } = summaryOf(await foretold(telcoText(1_500), asked), asked)
    for (const { customers } of [...rules, ...selection.flatMap(({ groups }) => groups)])
      expect(customers).toBeGreaterThanOrEqual(60)
  })

  it('costs no more at the threshold of the costs than to select everybody or nobody', async () => {
    const asked = request(churn, { costs: { miss: 4, falseAlarm: 1, from: 'user' } })
    const { yesNo } = summaryOf(await foretold(telcoText(3_000), asked), asked)
    expect(yesNo).toMatchObject({ calibrated: true, threshold: 0.2 })
    expect(yesNo?.cost).toBeLessThan(Math.min(yesNo?.costOfNone ?? 0, yesNo?.costOfAll ?? 0))
  })
})

describe('an outcome', () => {
  it.each([
    ['Contract', undefined, 'predict/not-yes-no'],
    ['Churn', 'perhaps', 'predict/no-such-value'],
    ['Partners', undefined, 'predict/no-such-column'],
    [undefined, undefined, 'predict/no-outcome'],
    ['buys', undefined, 'predict/needs-orders'],
  ])('is refused with a reason: %s is %s', async (column, is, code) => {
    const { engine, snapshot, folder, close } = await snapshotOfText(telcoText(300), { table: 'customers' })
    const { predictTable } = await import('../../../src/customers/predictions/predict-table.ts')
    const run = async () => predictTable(engine, snapshot, folder, request(outcomeOf(snapshot, column, is, 90)))
    await expect(run()).rejects.toMatchObject({ code })
    close()
  })

  it('needs thirty customers of both kinds, and something to learn from', async () => {
    await expect(foretold(telcoText(60))).rejects.toMatchObject({ code: 'predict/too-few' })
    const lines = Array.from({ length: 100 }, (_, i) => `C${i},${i % 2 === 0 ? 'Yes' : 'No'},${20 + (i % 40)}`)
    await expect(foretold(`customer,Churn,age\n${lines.join('\n')}\n`)).rejects.toMatchObject({
      code: 'predict/nothing-to-learn',
    })
  })

  it('of amounts needs sixty customers and thirty other amounts than the most frequent one', async () => {
    const amount = request({ kind: 'amount', column: 'MonthlyCharges' })
    await expect(foretold(telcoText(50), amount)).rejects.toMatchObject({ code: 'predict/too-few-amounts' })
    const same = telcoText(300, { paid: (place) => (place < 10 ? place + 1 : 0) })
    await expect(foretold(same, request({ kind: 'amount', column: 'paid' }))).rejects.toMatchObject({
      code: 'predict/too-few-amounts',
      data: { known: 300, others: 10 },
    })
  })

  it('may be an amount', async () => {
    const amount = { kind: 'amount', column: 'MonthlyCharges' } as const
    const predicted = await foretold(telcoText(1_200), request(amount))
    const summary = summarisePrediction(predicted, request(amount), 'abc', unusualness(predicted.predictors, 1))
    expect(summary.measured[summary.model]).toBeGreaterThan(0.98)
    expect(summary.amount?.error).toBeLessThan(5)
    expect(summary.yesNo).toBeUndefined()
  })
})

it.each([
  ['gender', true],
  ['SeniorCitizen', true],
  ['PERSONAL_STATUS_AND_SEX', true],
  ['Partner', true],
  ['Dependents', true],
  ['number_of_children', true],
  ['family_size', true],
  ['子女数', true],
  ['product_family', false],
  ['家庭套餐', false],
  ['dependence', false],
  ['FOREIGN', true],
  ['AGE', true],
  ['maritalStatus', true],
  ['年龄', true],
  ['客户性别', true],
  ['婚姻状况', true],
  ['average_order', false],
  ['usage', false],
  ['Contract', false],
  ['message', false],
  ['Sussex', false],
  ['手机套餐', false],
])('by its name %s is sensitive: %s', (column, sensitive) => {
  expect(isSensitive(column, [])).toBe(sensitive)
  expect(isSensitive(column, [column.toUpperCase()])).toBe(true)
})

it('folds have equal shares of the outcome, and hardly change when a customer comes', () => {
  const ids = Array.from({ length: 501 }, (_, i) => `c${i}`)
  const outcomes = Float64Array.from(ids, (_, i) => (i % 4 === 0 ? 1 : 0))
  const before = stratifiedFolds(ids.slice(0, 500), outcomes.slice(0, 500), 5, 1)
  const after = stratifiedFolds(ids, outcomes, 5, 1)
  expect([...before].filter((fold, row) => fold !== after[row]).length).toBeLessThanOrEqual(5)
  for (let fold = 0; fold < 5; fold++) {
    const own = [...after.keys()].filter((row) => after[row] === fold)
    expect(Math.abs(own.filter((row) => outcomes[row] === 1).length - 25.2)).toBeLessThanOrEqual(1)
  }
})

it('a text is asked for by its frequent values alone, and of two by one', () => {
  const values = [...Array(30).fill('a'), ...Array(25).fill('b'), 'c', ...Array(21).fill('')]
  expect(encodePredictors([{ source: 'x', values }], 20).map(({ value }) => value)).toEqual(['a', 'b', ''])
  const two = [...Array(30).fill('Yes'), ...Array(25).fill('No')]
  expect(encodePredictors([{ source: 'x', values: two }], 20).map(({ value }) => value)).toEqual(['No'])
})
