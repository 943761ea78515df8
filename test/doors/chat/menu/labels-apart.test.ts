import { expect, it } from 'vitest'
import { labelsApart } from '../../../../src/doors/chat/menu/labels-apart.ts'
import { catalogue } from '../scripted-assistant.ts'

it('says which of two figures that are called alike is one of customers', () => {
  const [revenue] = catalogue.measures
  if (revenue === undefined) throw new Error('a measure is there')
  const ofCustomers = { ...revenue, id: 'monetary', grain: 'customer' as const, kind: 'median' as const }
  expect([...labelsApart([revenue, ofCustomers]).values()]).toEqual([
    { en: 'Revenue', zh: '销售额' },
    { en: 'Revenue (per customer, median)', zh: '销售额（每位客户，中位数）' },
  ])
  expect(labelsApart([ofCustomers]).get('monetary')).toEqual(revenue.label)
})
