import { expect, it } from 'vitest'
import { maskCustomers, unmask } from '../../../src/agent/turn/mask-customers.ts'

const known = async (ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(ids.filter((id) => ['12347', 'K0042', '12500', 'C17', '12346'].includes(id)))

it.each([
  ['Why is customer 12347 in segment S1?', 'Why is customer {c:1} in segment S1?'],
  ['客户12347为什么在这个客群？', '客户{c:1}为什么在这个客群？'],
  ['Compare K0042 with 12347', 'Compare {c:1} with {c:2}'],
  ['What did anna.b@example.org buy?', 'What did {c:1} buy?'],
  ['why is C17 in its segment', 'why is {c:1} in its segment'],
  ['compare customer 12347 and 12346', 'compare customer {c:1} and {c:2}'],
  ['move 12347 to 12346', 'move {c:1} to {c:2}'],
  ['customer 12347 days since the last order', 'customer {c:1} days since the last order'],
  ['customers who spent between 12347 and 12500', 'customers who spent between 12347 and 12500'],
  ['Why is customer 99999 here?', 'Why is customer 99999 here?'],
  ['Customers who spent more than 12500', 'Customers who spent more than 12500'],
  ['累计超过12500的客户', '累计超过12500的客户'],
  ['Revenue in 2011', 'Revenue in 2011'],
])('shows a model of "%s" no customer', async (text, masked) => {
  expect((await maskCustomers(text, known)).text).toBe(masked)
})

it('puts customers back into the input of a call', async () => {
  const { customers } = await maskCustomers('Why is customer 12347 in S1?', known)
  expect(unmask({ customer: '{c:1}', list: ['{c:1}', '{c:9}', 3] }, customers)).toEqual({
    customer: '12347',
    list: ['12347', '{c:9}', 3],
  })
})
