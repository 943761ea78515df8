import type { Layout } from './layout.ts'

/** Magento (Adobe Commerce), Sales, Orders, Export: one row per order. */
export const magentoOrders: Layout = {
  name: 'Magento orders',
  kind: 'orders',
  wholeOrders: true,
  signature: ['ID', 'Purchase Point', 'Purchase Date', 'Grand Total (Purchased)', 'Customer Email'],
  roles: {
    customer: 'Customer Email',
    order: 'ID',
    time: 'Purchase Date',
    amount: 'Subtotal',
    refund: 'Total Refunded',
    status: 'Status',
  },
}
