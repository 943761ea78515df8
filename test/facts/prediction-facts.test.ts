import { describe, expect, it } from 'vitest'
import type { Prediction } from '../../src/customers/predictions/prediction.ts'
import { factSheets } from '../../src/facts/fact-sheets.ts'
import { profileOf, segmentationOf } from './small-profiles.ts'

const profiles = { all: profileOf(400), segments: [profileOf(100), profileOf(288), profileOf(12)] }
const segmentation = segmentationOf(profiles)

/** Of S1 half are expected to leave, of S2 a tenth. */
const prediction: Prediction = {
  snapshot: 'snapshot-1',
  outcome: { kind: 'yes-no', column: 'Churn', is: 'Yes' },
  yes: 'leave',
  split: { by: 'folds', folds: 5 },
  customers: 400,
  mean: 0.2,
  scored: 400,
  model: 'tree',
  measured: { tree: 0.8, boosted: 0.8 },
  yesNo: {
    auc: 0.8,
    ks: 0.4,
    averagePrecision: 0.5,
    brier: 0.1,
    accuracy: 0.8,
    expectedMean: 0.2,
    majority: 0.8,
    calibrated: true,
    calibrationError: 0.03,
    mended: 'as-is',
    groups: [],
    costs: { miss: 1, falseAlarm: 1, from: 'none' },
    purpose: 'turn-to',
    best: { customers: 80, observed: 0.5 },
    threshold: 0.5,
    cost: 0.1,
    costOfNone: 0.2,
    costOfAll: 0.8,
    selected: 90,
  },
  rules: [],
  drivers: [],
  leftOut: [],
  trusted: [],
  sensitive: { columns: [], used: false },
  selection: [],
  unusual: {},
  segments: {
    segmentation: 'v1',
    all: { customers: 400, mean: 0.2, low: 0.15, high: 0.25, holds: true },
    shares: [
      { segment: 'S1', customers: 100, mean: 0.5, low: 0.35, high: 0.65, holds: true },
      { segment: 'S2', customers: 288, mean: 0.1, low: 0.06, high: 0.14, holds: true },
    ],
  },
}

const sheetsWith = (more: Partial<Prediction>) =>
  factSheets(profiles, segmentation, { minCustomers: 20, prediction: { ...prediction, ...more } })
const factsOf = (more: Partial<Prediction>) =>
  sheetsWith(more).map(({ facts }) => facts.find(({ id }) => id === 'predicted.share'))

describe('the expected share of a segment', () => {
  it('is a fact with its interval, beside that of all customers, and compared where it stands apart', () => {
    const [first, second, small] = factsOf({})
    expect(first).toMatchObject({
      label: { en: 'expected share of customers who leave', zh: '预计流失的客户比例' },
      value: 0.5,
      kind: 'rate',
      display: { en: '50%' },
      customers: 100,
      all: { value: 0.2 },
      comparison: { relation: 'higher' },
    })
    expect(first?.interval).toEqual({ low: 0.35, high: 0.65, level: 0.99 })
    expect(second?.comparison?.relation).toBe('lower')
    expect(small).toBeUndefined()
  })

  it('is none where the test does not bear it out, and not compared where intervals meet', () => {
    const { segments } = prediction
    if (segments === undefined) throw new Error('no segments')
    const changed = (more: object): Prediction['segments'] => ({
      ...segments,
      shares: segments.shares.map((share) => (share.segment === 'S1' ? { ...share, ...more } : share)),
    })
    const [none, other] = factsOf({ segments: changed({ holds: false }) })
    expect([none, other?.value]).toEqual([undefined, 0.1])
    const [wide] = factsOf({ segments: changed({ low: 0.24, high: 0.76 }) })
    expect(wide).toMatchObject({ value: 0.5 })
    expect(wide?.comparison).toBeUndefined()
  })

  it('is none where scores are no probabilities, or were made for other customers or segments', () => {
    const { yesNo, segments } = prediction
    if (yesNo === undefined || segments === undefined) throw new Error('no figures')
    for (const more of [
      { yesNo: { ...yesNo, calibrated: false } },
      { snapshot: 'snapshot-2' },
      { segments: { ...segments, segmentation: 'v2' } },
    ])
      expect(factsOf(more)).toEqual([undefined, undefined, undefined])
  })
})
