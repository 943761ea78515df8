import { describe, expect, it } from 'vitest'
import { guessRoles } from '../../../src/customers/sources/guess-roles.ts'

describe('the column that names the customer', () => {
  it.each([
    ['CLIENTNUM', ['CLIENTNUM', 'Customer_Age', 'Gender', 'Credit_Limit'], ['768805383', '45', 'M', '12691']],
    ['customer_unique_id', ['customer_age', 'customer_unique_id', 'city'], ['45', 'a1', 'Ulm']],
    [undefined, ['Customer_Age', 'Customer_Segment', 'Credit_Limit'], ['45', 'Gold', '12691']],
    ['客户编码', ['客户年龄', '客户编码', '月费'], ['45', 'K1', '30']],
  ])('is %s among %j, and never what customers are like', (customer, headers, row) => {
    expect(guessRoles({ file: 'bank.csv', headers, sample: [row, row] }, {}).mapping.customer).toBe(customer)
  })
})
