import { describe, expect, it } from 'vitest'
import type { Prediction } from '../../src/customers/predictions/prediction.ts'
import { columnLines, decisionLines, sensitiveLines } from '../../src/writing/predictions/prediction-lines.ts'

type YesNo = NonNullable<Prediction['yesNo']>

const yesNo: YesNo = {
  auc: 0.8,
  ks: 0.4,
  averagePrecision: 0.5,
  brier: 0.1,
  accuracy: 0.8,
  expectedMean: 0.2,
  majority: 0.8,
  calibrated: true,
  calibrationError: 0.02,
  mended: 'as-is',
  groups: [],
  costs: { miss: 5, falseAlarm: 1, from: 'user' },
  purpose: 'turn-to',
  threshold: 1 / 6,
  cost: 0.4,
  costOfNone: 1,
  costOfAll: 0.8,
  selected: 300,
  best: { customers: 200, observed: 0.55 },
}

const prediction: Prediction = {
  snapshot: 's',
  outcome: { kind: 'yes-no', column: 'Churn', is: 'Yes' },
  split: { by: 'folds', folds: 5 },
  customers: 1_000,
  mean: 0.2,
  scored: 1_000,
  model: 'tree',
  measured: { tree: 0.8, boosted: 0.8 },
  yesNo,
  rules: [],
  drivers: [],
  leftOut: [],
  trusted: [],
  sensitive: { columns: ['sex'], used: false, without: 0.8, with: 0.8 },
  selection: [],
  unusual: {},
}

const told = { language: 'en', currency: undefined } as const
const decided = (more: Partial<YesNo>): string =>
  decisionLines({ ...prediction, yesNo: { ...yesNo, ...more } }, told).join('\n')

describe('whom to select', () => {
  it('goes by the costs of the user, or by what shoal.yaml is said to assume, or by none', () => {
    expect(decided({})).toMatch(
      /^By your costs it pays to turn to customers from a score of 0\.17 on: 0\.4 per customer/,
    )
    const assumed = decided({ costs: { miss: 5, falseAlarm: 1, from: 'template' } })
    expect(assumed).toMatch(/^If a customer who is missed costs 5 and one turned to in vain 1, as shoal\.yaml assumes/)
    expect(assumed).not.toContain('your costs')
    expect(decided({ costs: { miss: 1, falseAlarm: 1, from: 'none' } })).toMatch(/^Selected to turn to: 300 of 1,000/)
  })

  it('says what for: customers of a bank are selected to be refused', () => {
    expect(decided({ purpose: 'refuse' })).toMatch(/it pays to refuse customers .*\nSelected to refuse: 300 of 1,000/)
  })

  it('says so where all or nobody is cheaper', () => {
    expect(decided({ costOfAll: 0.4 })).toMatch(/^By your costs it is cheapest to turn to everybody: 0\.4 per customer/)
    expect(decided({ costOfNone: 0.3 })).toMatch(/^By your costs it is cheapest to turn to nobody: 0\.3 per customer/)
  })

  it('calls a list of more than six in ten long, and says how good its best fifth is', () => {
    expect(decided({ selected: 601 })).toMatch(/That is a long list\..* 200 customers, and in the test 55 of 100 /)
    expect(decided({ selected: 600 })).not.toContain('long list')
  })
})

it('a change of the AUC that does not show is called none', () => {
  const line = (with_: number): string =>
    sensitiveLines({ ...prediction, sensitive: { ...prediction.sensitive, with: with_ } }, told).join()
  expect(line(0.7996)).toContain('would hardly change;')
  expect(line(0.7994)).toContain('would change by −0.001;')
})

it('columns that the user vouched for are named', () => {
  expect(columnLines({ ...prediction, trusted: ['k7'] }, told).join()).toMatch(/on your word .*: k7\.$/)
  expect(columnLines(prediction, told)).toEqual([])
})
