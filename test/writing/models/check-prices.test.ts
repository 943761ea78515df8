import { describe, expect, it } from 'vitest'
import { ModelSettings } from '../../../src/workspace/model-settings.ts'
import { checkPrices } from '../../../src/writing/models/check-prices.ts'

const model = (name: string, currency?: string) =>
  ModelSettings.parse({
    name,
    ...(currency === undefined ? {} : { price: { inputPerMillion: 1, outputPerMillion: 2, currency } }),
  })

describe('a budget in money', () => {
  it('needs a price of every model that may step in', () => {
    expect(() => checkPrices([model('a', 'USD'), model('b')], { cost: 5 })).toThrow(
      expect.objectContaining({ code: 'models/no-price', data: { model: 'b' } }),
    )
  })

  it('needs one currency', () => {
    expect(() => checkPrices([model('a', 'USD'), model('b', 'CNY')], { cost: 5 })).toThrow(
      expect.objectContaining({ code: 'models/currencies', data: { currencies: ['USD', 'CNY'] } }),
    )
    expect(checkPrices([model('a', 'USD'), model('b', 'USD')], { cost: 5 })).toBeUndefined()
  })

  it('is another thing than one in tokens, which needs none', () => {
    expect(checkPrices([model('a', 'USD'), model('b')], { tokens: 5 })).toBeUndefined()
  })
})
