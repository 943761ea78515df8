import type { Layout } from './layout.ts'

/** Square dashboard, Transactions, Items detail: refunds are rows of their own with amounts below zero. */
export const squareItems: Layout = {
  name: 'Square items',
  kind: 'orders',
  signature: ['Date', 'Gross Sales', 'Discounts', 'Net Sales', 'Transaction ID', 'Event Type', 'Customer ID'],
  roles: {
    customer: 'Customer ID',
    order: 'Transaction ID',
    time: 'Date',
    product: 'SKU',
    description: 'Item',
    quantity: 'Qty',
    amount: 'Net Sales',
    discount: 'Discounts',
    category: 'Category',
  },
}
