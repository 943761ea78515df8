import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findValue } from '../../../src/customers/value/find-value.ts'
import { CustomerValue } from '../../../src/customers/value/value.ts'
import { Config } from '../../../src/workspace/config.ts'
import { snapshotOfText } from '../snapshot-of.ts'
import { cdnowOrders } from './cdnow-orders.ts'

const oracle = JSON.parse(readFileSync(join(import.meta.dirname, '../../../fixtures/oracle-purchases.json'), 'utf8'))
const usual = Config.parse({}).value

async function valueOfText(text: string, costs = {}, cutoff?: string) {
  const { engine, snapshot, folder, close } = await snapshotOfText(text, { rules: { keepDuplicates: true } })
  try {
    return await findValue(engine, snapshot, folder, undefined, { ...usual, ...costs }, cutoff)
  } finally {
    close()
  }
}

const weekly = (customers: number, weeks: number, every: number): string =>
  `customer,date,amount\n${Array.from({ length: customers }, (_, i) =>
    Array.from({ length: weeks }, (_week, week) =>
      (week + i) % every === 0 ? `C${i},${day(week * 7 + (i % 7))},${10 + (i % 5)}\n` : '',
    ).join(''),
  ).join('')}`
const day = (place: number): string => new Date(Date.UTC(2025, 0, 1 + place)).toISOString().slice(0, 10)

describe('customer value', () => {
  it('on CDNOW’s hold-out is as near as the reference, with its totals and its tenths', async () => {
    const { value } = await valueOfText(cdnowOrders(), {}, '1997-10-01')
    const { forecast } = value
    // Eight customers whose only purchases cost nothing are none here.
    expect(value.all.customers).toBe(2349)
    for (const [model, reference] of [
      ['bg', 'bgnbd'],
      ['mbg', 'mbgnbd'],
      ['pareto', 'paretonbd'],
    ] as const) {
      const { purchases } = forecast?.candidates.find((candidate) => candidate.model === model) ?? {}
      const expected = oracle.holdOut.models.find((each: { model: string }) => each.model === reference)
      expect(purchases?.actual).toBe(oracle.holdOut.holdout_repeat_total_days_with_purchase)
      expect(purchases?.mae).toBeCloseTo(expected.mae, 1.9)
      expect(purchases?.rmse).toBeCloseTo(expected.rmse, 1.9)
      expect(Math.abs((purchases?.predicted ?? 0) / expected.sum_pred - 1)).toBeLessThan(0.005)
    }
    const bg = forecast?.candidates.find(({ model }) => model === 'bg')
    const [highest] = oracle.holdOut.decile_calibration_bgnbd.slice(-1)
    expect(bg?.purchases.deciles.at(-1)?.predicted).toBeCloseTo(highest.pred, 1)
    expect(bg?.purchases.topFifth).toBeCloseTo(oracle.holdOut.share_of_holdout_purchases_in_top20pct_predicted, 1)
    expect(CustomerValue.parse(value)).toEqual(value)
  })

  it('falls with the margin as it rises, and takes costs off', async () => {
    const text = cdnowOrders((_date, place) => place < 1500)
    const [whole, half, costly] = await Promise.all(
      [{}, { margin: 0.5 }, { margin: 0.5, servicePerOrder: 2, acquisition: 3, campaignsPerMonth: 0.1 }].map((costs) =>
        valueOfText(text, costs),
      ),
    )
    const total = (found: typeof whole): number => found?.value.all.lifetimeValue?.total ?? Number.NaN
    expect(total(half)).toBeCloseTo(total(whole) / 2, 6)
    expect(total(costly)).toBeLessThan(total(half))
    expect(costly?.value.unknown).toEqual([])
    expect(whole?.value.unknown).toEqual(['margin', 'service', 'acquisition', 'campaigns'])
    const all = half?.value.all
    expect(all?.past).toBeCloseTo((all?.revenue ?? 0) / 2, 6)
    const orders = half?.customers.orders.reduce((sum, count) => sum + count, 0) ?? 0
    expect(costly?.value.all.past).toBeCloseTo((all?.past ?? 0) - orders * 2 - (all?.customers ?? 0) * 3, 6)
  })

  it('the tiers hold every customer once, and the best fifth has the highest values', async () => {
    const { value, tier, forecast } = await valueOfText(cdnowOrders((_date, place) => place < 2000))
    expect(value.tiers.reduce((sum, { customers }) => sum + customers, 0)).toBe(value.all.customers)
    const worst = Math.min(
      ...[...tier.keys()].filter((i) => tier[i] === 0).map((i) => forecast?.lifetimes.value[i] ?? 0),
    )
    const others = Math.max(
      ...[...tier.keys()].filter((i) => tier[i] !== 0).map((i) => forecast?.lifetimes.value[i] ?? 0),
    )
    expect(worst).toBeGreaterThanOrEqual(others)
    expect(tier.filter((place) => place === 0).length).toBe(Math.ceil(0.2 * tier.length))
  })

  it('unit costs in the orders give the margin', async () => {
    const text = cdnowOrders((_date, place) => place < 1500)
      .split('\n')
      .map((line, i) =>
        line === ''
          ? ''
          : i === 0
            ? `${line},quantity,unit_cost`
            : `${line},2,${(Number(line.split(',')[2]) * 0.3).toFixed(4)}`,
      )
      .join('\n')
    const { value } = await valueOfText(text)
    expect(value.margin).toMatchObject({ from: 'costs', covered: 1 })
    expect(value.margin.rate).toBeCloseTo(0.4, 3)
  })

  it.each([
    ['few-customers', weekly(60, 40, 5)],
    [
      'few-repeats',
      `customer,date,amount\n${Array.from({ length: 150 }, (_, i) => `C${i},${day(i)},${i + 1}`).join('\n')}\n`,
    ],
    ['short', weekly(150, 8, 2)],
    [
      'no-variation',
      `customer,date,amount\n${Array.from({ length: 150 }, (_, i) => [0, 90, 180].map((at) => `C${i},${day(at)},10`).join('\n')).join('\n')}\n`,
    ],
  ])('does not forecast what cannot be: %s', async (refusal, text) => {
    const { value } = await valueOfText(text)
    expect(value.refusal).toBe(refusal)
    expect(value).not.toHaveProperty('forecast')
    expect(value.all).not.toHaveProperty('lifetimeValue')
    expect(value.all.revenue).toBeGreaterThan(0)
    expect(value.tiers.reduce((sum, { customers }) => sum + customers, 0)).toBe(value.all.customers)
  })

  it('forecasts a shop that nobody leaves, and says so', async () => {
    const { value } = await valueOfText(weekly(300, 52, 4))
    expect(value.forecast?.leaving).toBe(false)
    const expected = 300 * 13
    expect(Math.abs((value.all.purchases ?? 0) / expected - 1)).toBeLessThan(0.2)
  })

  it('needs orders', async () => {
    const table = `age,income\n${Array.from({ length: 50 }, (_, i) => `${20 + i},${1000 + i * 7}`).join('\n')}\n`
    await expect(valueOfText(table)).rejects.toMatchObject({ code: 'value/needs-orders' })
  })

  it('refuses a cutoff that leaves too little on either side', async () => {
    await expect(valueOfText(cdnowOrders(), {}, '1998-06-20')).rejects.toMatchObject({ code: 'value/cutoff' })
  })
})
