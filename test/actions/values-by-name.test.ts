import { expect, it } from 'vitest'
import { valuesByName } from '../../src/actions/values-by-name.ts'
import { productEntry } from '../../src/questions/catalogue/value-entries.ts'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'
import { lookUpIn } from '../../src/questions/run/look-up.ts'

const products = [
  productEntry('23843', 'PAPER CRAFT'),
  productEntry('22580', 'PORCELAIN HANGING BELL SMALL'),
  productEntry('22581', 'PORCELAIN HANGING BELL SMALL'),
]

it.each([
  ['its code', ['23843'], ['23843']],
  ['the name that answers show', ['Paper Craft'], ['23843']],
  ['a name in other letters, of all codes that have it', ['porcelain hanging bell small'], ['22580', '22581']],
  ['what is not there', ['Anvil', '23843'], ['Anvil', '23843']],
])('a filter takes a product by %s', async (_, given, values) => {
  const query = TypedQuery.parse({
    measures: ['revenue'],
    filters: [{ dimension: 'product', op: 'is', values: given }],
  })
  const found = await valuesByName(query, async (_dimension, text, most) => lookUpIn(products, text, most))
  expect(found.filters[0]?.values).toEqual(values)
})
