import { describe, expect, it } from 'vitest'
import { buysAnyway, purchaseModelOf } from '../../../src/customers/value/buys-anyway.ts'
import { boughtBetween, historiesBefore, preparePurchaseDays } from '../../../src/customers/value/purchase-days.ts'
import { fitPurchases, purchaseModels } from '../../../src/numerics/purchase-model.ts'
import { snapshotOfText } from '../snapshot-of.ts'
import { cdnowOrders } from './cdnow-orders.ts'

describe('the chance to buy anyway', () => {
  it.each(purchaseModels)(
    'on CDNOW comes true within 13 weeks, of all and of the half that is likelier to buy: %s',
    async (name) => {
      const { engine, snapshot, folder, close } = await snapshotOfText(cdnowOrders(), {
        rules: { keepDuplicates: true },
      })
      try {
        const [cutoff, until, days] = ['1997-10-01', '1997-12-31', 91]
        await preparePurchaseDays(engine, snapshot, folder)
        const { distinct } = await historiesBefore(engine, cutoff)
        const { model, parameters } = fitPurchases(name, distinct)
        // As the document of customer value keeps it.
        const stored = purchaseModelOf([{ model, parameters: { ...parameters }, logLikelihood: 0 }])
        if (stored === undefined) throw new Error('no model')
        const { chances } = await buysAnyway(engine, snapshot, folder, stored, cutoff, days)
        const { purchases } = await boughtBetween(engine, cutoff, until)
        const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
        // The weeks before Christmas bring more than the model, which knows no season, foretells.
        for (const part of [order, order.slice(0, order.length / 2)]) {
          const expected = part.reduce((sum, row) => sum + (chances[row] ?? 0), 0)
          const came = part.filter((row) => (purchases[row] ?? 0) > 0).length
          expect(Math.abs(expected / came - 1)).toBeLessThan(0.2)
        }
      } finally {
        close()
      }
    },
  )

  it('has no model where the document names none', () => {
    expect(purchaseModelOf([])).toBeUndefined()
  })
})
