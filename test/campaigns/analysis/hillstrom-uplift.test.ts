import { describe, expect, it } from 'vitest'
import { areasOnFolds, compareUplift } from '../../../src/campaigns/analysis/compare-uplift.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { unitsIn, valuesOf } from '../../../src/campaigns/analysis/trial.ts'
import { mean, standardDeviation } from '../../../src/numerics/moments.ts'
import { twoLogistics, twoTrees, type UpliftModel } from '../../../src/numerics/two-model-uplift.ts'
import { column, hillstrom, oneForEach, oracle } from './hillstrom.ts'

/** The women's mail against none, on visits, in the order of the file: the rows of the peer's folds. */
const womens = { name: 'Womens E-Mail', arms: [2] }
const units = unitsIn(hillstrom, { name: '', arms: [0, 2] })
const columns = [
  ...['recency', 'history', 'mens', 'womens', 'newbie'].map(column),
  ...['zip_code', 'channel', 'history_segment'].flatMap(oneForEach),
]
const rows = {
  columns: columns.map((values) => valuesOf(values, units)),
  treated: Uint8Array.from(units, (unit) => (hillstrom.arm[unit] === 2 ? 1 : 0)),
  outcomes: Uint8Array.from(valuesOf(column('visit'), units)),
}
const folds = Uint8Array.from(oracle.folds_womens_visit, Number)
const flag: UpliftModel = () => valuesOf(column('womens'), units)

describe('whom the women’s mail works on', () => {
  it.each([
    ['segment_rule_womens_flag', flag],
    ['two_model_logistic', twoLogistics(rows)],
    ['two_model_tree_d5_leaf200', twoTrees(rows)],
  ])('%s has the Qini that the peer has on his folds, within .001', (name, model) => {
    const peer = oracle.uplift.find(
      (each) => each.arm === womens.name && each.metric === 'visit' && each.model === name,
    )
    const areas = areasOnFolds(model, rows, folds)
    expect(areas).toHaveLength(5)
    expect(Math.abs((mean(areas) ?? 1) - (peer?.qini_per_treated_head_mean5 ?? 0))).toBeLessThan(0.001)
    expect(Math.abs((standardDeviation(areas) ?? 1) - (peer?.qini_sd_folds ?? 0))).toBeLessThan(0.001)
  })

  it('is told as well by one rule, found by itself: whoever bought women’s goods', () => {
    const [visit] = hillstrom.metrics
    if (visit === undefined) throw new Error('there are visits')
    const dimensions = hillstrom.dimensions.filter(({ name }) => name !== 'gender_history')
    const { figures } = compareUplift({ ...hillstrom, dimensions }, visit, womens)
    if (!isKnown(figures)) throw new Error('there are figures')
    expect(figures.rule).toEqual({ dimension: 'womens', levels: ['1', '0'] })
    expect(figures.preferred).toBe('rule')
    expect(figures.models.map(({ model }) => model)).toEqual(['rule', 'two-logistics', 'two-trees'])
    for (const { qini } of figures.models) expect(qini).toBeGreaterThan(0.004)
  })

  it('elsewhere lies within a deviation of the peer’s folds', () => {
    const peers = oracle.uplift.filter(
      ({ metric, model }) =>
        model === 'two_model_logistic' || (metric === 'visit' && model.startsWith('two_model_tree')),
    )
    for (const peer of peers.filter(({ arm }) => arm === 'Mens E-Mail')) {
      const own = unitsIn(hillstrom, { name: '', arms: [0, 1] })
      const of = {
        columns: columns.map((values) => valuesOf(values, own)),
        treated: Uint8Array.from(own, (unit) => (hillstrom.arm[unit] === 1 ? 1 : 0)),
        outcomes: Uint8Array.from(valuesOf(column(peer.metric === 'visit' ? 'visit' : 'bought'), own)),
      }
      const dealt = Uint8Array.from(own, (_, row) => (row * 7919) % 5)
      const model = peer.model === 'two_model_logistic' ? twoLogistics(of) : twoTrees(of)
      const found = mean(areasOnFolds(model, of, dealt)) ?? 1
      expect(Math.abs(found - peer.qini_per_treated_head_mean5)).toBeLessThan(peer.qini_sd_folds)
    }
  })
})
