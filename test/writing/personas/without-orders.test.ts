import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { writePersonas } from '../../../src/writing/personas/write-persona.ts'
import { manyTables } from './derived-reports.ts'
import { sentencesOf, skeletonOf } from './persona-text.ts'

const shop = {
  en: /\b(orders?|deliver\w*|parcels?|basket|checkout|shop|shops|stock|buyers?|bought)\b/i,
  zh: /订单|下单|配送|包裹|购物|店铺|库存|买家|买过/,
}
describe.each(Language.options)('a persona in %s of customers without orders', (language) => {
  const tables = manyTables().filter((sheets) =>
    sheets.every(({ facts }) => facts.every(({ id }) => !id.startsWith('frequency'))),
  )
  const personas = tables.flatMap((sheets) => writePersonas(sheets, language))

  it('speaks of no shop, order or delivery', () => {
    const words = personas.flatMap((persona) => [persona.handle, ...sentencesOf(persona).map(skeletonOf)])
    expect(words.length).toBeGreaterThan(1000)
    expect(words.filter((text) => shop[language].test(text))).toEqual([])
  })
})
