import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PredictionCondition } from '../../../src/customers/predictions/prediction.ts'
import { encodePredictors, type Predictor, type RawPredictor } from '../../../src/customers/predictions/predictors.ts'
import {
  changeFinder,
  conditionsOf,
  driversOf,
  leafPaths,
  pathFinder,
  withReadableThresholds,
} from '../../../src/customers/predictions/rules.ts'
import { binColumns } from '../../../src/numerics/histogram.ts'
import { fitValueTree, type ValueLeaf, type ValueTree, valueLeafOf } from '../../../src/numerics/histogram-tree.ts'
import { seededRandom } from '../../../src/numerics/random.ts'

const plans = ['free', 'month', 'year', '']

/** Customers with a number that is sometimes missing, another number and a text, and an outcome that goes by all of them. */
function customers(n: number, seed: number) {
  const random = seededRandom(seed)
  const days = Float64Array.from({ length: n }, () => (random.next() < 0.15 ? Number.NaN : random.integer(40)))
  const spend = Float64Array.from({ length: n }, () => random.integer(200) / 10)
  const plan = Array.from({ length: n }, () => plans[random.integer(4)] ?? '')
  const targets = Float64Array.from({ length: n }, (_, i) => {
    const chance =
      (plan[i] === 'month' ? 0.5 : 0.1) + ((days[i] ?? 0) < 12 ? 0.3 : 0) + (Number.isNaN(days[i] ?? 0) ? 0.3 : 0)
    return random.next() < chance ? 1 : 0
  })
  const raw: RawPredictor[] = [
    { source: 'days', values: days },
    { source: 'spend', values: spend },
    { source: 'plan', values: plan },
  ]
  const predictors = encodePredictors(raw, 1)
  const columns = predictors.map(({ column }) => column)
  const tree = withReadableThresholds(
    fitValueTree(binColumns(columns), { values: targets }, { depth: 5, minLeaf: 5 }),
    columns,
  )
  return { raw, predictors, columns, tree, rows: [...targets.keys()] }
}

const any = fc.record({ n: fc.integer({ min: 30, max: 200 }), seed: fc.nat() }).map(({ n, seed }) => customers(n, seed))

/** Whether a condition holds of what is known of a customer. */
function isTrue(
  { feature, low, high, known, is, isNot }: PredictionCondition,
  raw: RawPredictor[],
  row: number,
): boolean {
  const value = raw.find(({ source }) => source === feature)?.values[row] ?? ''
  if (typeof value === 'string') return is === undefined ? !isNot?.includes(value) : value === is
  if (Number.isNaN(value)) return known === false
  if (low === undefined && high === undefined) return known !== false
  return value > (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY)
}

describe('rules', () => {
  it('hold of the customers in their leaf and of no others', () => {
    fc.assert(
      fc.property(any, ({ raw, predictors, columns, tree, rows }) => {
        const told = leafPaths(tree).map((path) => ({ leaf: path.leaf, conditions: conditionsOf(path, predictors) }))
        for (const row of rows) {
          const met = told.filter(({ conditions }) => conditions.every((condition) => isTrue(condition, raw, row)))
          expect(met.map(({ leaf }) => leaf)).toEqual([valueLeafOf(tree, columns, row)])
        }
        expect(told.reduce((sum, { leaf }) => sum + leaf.rows, 0)).toBe(rows.length)
      }),
    )
  })

  it('stay with the same customers when thresholds lose digits', () => {
    fc.assert(
      fc.property(any, ({ columns, tree, rows }) => {
        const counted = new Map<ValueLeaf, number>()
        for (const row of rows) {
          const leaf = valueLeafOf(tree, columns, row)
          counted.set(leaf, (counted.get(leaf) ?? 0) + 1)
        }
        for (const [leaf, count] of counted) expect(count).toBe(leaf.rows)
      }),
    )
  })

  it('name the value that is left where all others are excluded', () => {
    const values = ['a', 'b', 'c', 'a', 'b', 'c']
    const predictors = encodePredictors([{ source: 'plan', values }], 1)
    const isNot = (excluded: string[]) =>
      new Map(
        excluded.map((value) => [
          predictors.findIndex((one) => one.value === value),
          { low: -9, high: 0.5, missing: false },
        ]),
      )
    expect(conditionsOf({ bounds: isNot(['a', 'c']) }, predictors)).toEqual([{ feature: 'plan', is: 'b' }])
    expect(conditionsOf({ bounds: isNot(['a']) }, predictors)).toEqual([{ feature: 'plan', isNot: ['a'] }])
    // With a value that too few customers have, nobody can say what is left.
    const rare = encodePredictors([{ source: 'plan', values: [...values, 'd'] }], 2)
    expect(conditionsOf({ bounds: isNot(['a', 'c']) }, rare)).toEqual([{ feature: 'plan', isNot: ['a', 'c'] }])
  })
})

describe('the smallest change', () => {
  /** A customer after a change: numbers go just inside, texts to a value that holds. */
  const changed = (
    predictors: readonly Predictor[],
    raw: RawPredictor[],
    row: number,
    changes: PredictionCondition[],
  ): RawPredictor[] =>
    raw.map(({ source, values }) => {
      const change = changes.find(({ feature }) => feature === source)
      if (change === undefined) return { source, values: one(values, row) }
      if (values instanceof Float64Array) {
        const { low, high, known } = change
        const within = high ?? (low === undefined ? (known === false ? Number.NaN : 0) : low + 1e-9)
        return { source, values: Float64Array.of(within) }
      }
      const value = change.is ?? plans.find((plan) => !change.isNot?.includes(plan)) ?? ''
      expect(predictors.some((predictor) => predictor.source === source)).toBe(true)
      return { source, values: [value] }
    })
  const one = (values: RawPredictor['values'], row: number): RawPredictor['values'] =>
    values instanceof Float64Array ? Float64Array.of(values[row] ?? Number.NaN) : [values[row] ?? '']
  /** Columns of one customer in the order of the predictors. */
  const columnsOf = (predictors: readonly Predictor[], raw: RawPredictor[]): Float64Array[] =>
    predictors.map(({ source, value }) => {
      const found = raw.find((other) => other.source === source)?.values[0] ?? ''
      return Float64Array.of(typeof found === 'number' ? found : found === value ? 1 : 0)
    })

  it('leads to the other decision, and where nothing is said no leaf has it', () => {
    fc.assert(
      fc.property(any, ({ raw, predictors, columns, tree, rows }) => {
        const decides = ({ value }: ValueLeaf): boolean => value >= 0.5
        const find = changeFinder(tree, predictors, decides)
        const leaves = leafPaths(tree).map(({ leaf }) => leaf)
        for (const row of rows.slice(0, 20)) {
          const now = decides(valueLeafOf(tree, columns, row))
          const change = find(row)
          expect(change === undefined).toBe(leaves.every((leaf) => decides(leaf) === now))
          if (change === undefined) continue
          const after = columnsOf(predictors, changed(predictors, raw, row, change.changes))
          expect(decides(valueLeafOf(tree, after, 0))).toBe(!now)
        }
      }),
    )
  })

  it('keeps to what may be changed', () => {
    fc.assert(
      fc.property(any, ({ predictors, tree, rows }) => {
        const find = changeFinder(
          tree,
          predictors,
          ({ value }) => value >= 0.5,
          (source) => source === 'plan',
        )
        for (const row of rows.slice(0, 10))
          for (const { feature } of find(row)?.changes ?? []) expect(feature).toBe('plan')
      }),
    )
  })
})

it('the path of a customer is the one that leads to its leaf, and what the tree goes by adds up', () => {
  const { predictors, columns, tree, rows } = customers(300, 5)
  const pathOf = pathFinder(tree, columns)
  for (const row of rows) expect(pathOf(row).leaf).toBe(valueLeafOf(tree, columns, row))
  const drivers = driversOf(tree, predictors)
  expect(drivers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  expect(drivers[0]?.feature).toBe('plan')
  const leaf: ValueTree = { kind: 'leaf', rows: 2, sum: 1, squares: 1, value: 0.5 }
  expect(driversOf(leaf, predictors)).toEqual([])
})
