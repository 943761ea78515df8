import type { Layout } from './layout.ts'

/** Stripe dashboard, Payments, Export, all columns: one row per payment. */
export const stripePayments: Layout = {
  name: 'Stripe payments',
  kind: 'orders',
  wholeOrders: true,
  signature: ['id', 'Created date (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Status', 'Customer ID'],
  roles: {
    customer: 'Customer ID',
    order: 'id',
    time: 'Created date (UTC)',
    description: 'Description',
    amount: 'Amount',
    refund: 'Amount Refunded',
    status: 'Status',
    currency: 'Currency',
    country: 'Card Issue Country',
  },
}
