import { expect, it } from 'vitest'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { sampleCatalogue as catalogue, sampleLookUp as lookUp } from '../sample-catalogue.ts'

it.each([
  ['How many of our customers are women?', 'person'],
  ['What does a click on our ads cost us?', 'advertising'],
  ['What is the average delivery time?', 'delivery'],
  ['revenue next month', 'future'],
  ['客户的平均年龄是多少', 'person'],
  ['销售额会是多少', 'future'],
  ['我们花了多少钱', 'costs-of-business'],
  ['公司11月支出多少', 'costs-of-business'],
  ['网站访问量', 'website'],
])('says what orders never hold: %s', async (question, topic) => {
  const { certain, missing } = await readQuestion(question, { catalogue, lookUp })
  expect({ certain, topic: missing[0] }).toEqual({ certain: false, topic })
})

it('lacks nothing where a column of the import has the name', async () => {
  const [first] = catalogue.dimensions
  const gender = { ...first, id: 'attribute:gender', label: { en: 'gender', zh: 'gender' }, values: [] }
  const telecom = { ...catalogue, dimensions: [...catalogue.dimensions, gender] }
  expect((await readQuestion('How many customers are women?', { catalogue: telecom, lookUp })).missing).toEqual([])
})
