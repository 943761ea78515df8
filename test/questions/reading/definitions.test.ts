import { expect, it } from 'vitest'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { sampleCatalogue as catalogue, sampleLookUp as lookUp } from '../sample-catalogue.ts'

const orders = { per: 'customer', measure: 'orders', op: 'at-least', value: 4 } as const
const definitions = [
  { words: 'regulars', filters: [], having: [orders] },
  { words: 'active', filters: [], having: [], time: { kind: 'last', count: 6, unit: 'month' } as const },
  { words: '铁粉', filters: [], having: [orders] },
]
const read = (question: string) => readQuestion(question, { catalogue, lookUp, definitions })

it.each([
  ['How many regulars do we have?', { having: [{ op: 'at-least', value: 4 }] }],
  [
    'revenue from regulars in Germany',
    { measures: ['revenue'], having: [{ value: 4 }], filters: [{ values: ['Germany'] }] },
  ],
  ['How many active customers do we have?', { measures: ['buyers'], time: { kind: 'last', count: 6, unit: 'month' } }],
  ['铁粉客户有多少', { having: [{ op: 'at-least', value: 4 }] }],
])('reads a defined name as its customers: %s', async (question, query) => {
  expect(await read(question)).toMatchObject({ certain: true, query })
})

it('asks back where a defined name has days of its own beside others', async () => {
  expect(await read('How many active customers did we have in 2011?')).toMatchObject({ certain: false })
})
