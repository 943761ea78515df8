import type { Layout } from './layout.ts'

/** Shopify admin, Orders, Export. */
export const shopifyOrders: Layout = {
  name: 'Shopify orders',
  kind: 'orders',
  wholeOrders: true,
  signature: ['Name', 'Financial Status', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'],
  roles: {
    customer: 'Email',
    order: 'Name',
    time: 'Created at',
    product: 'Lineitem sku',
    description: 'Lineitem name',
    quantity: 'Lineitem quantity',
    price: 'Lineitem price',
    discount: 'Lineitem discount',
    status: 'Financial Status',
    currency: 'Currency',
    country: 'Billing Country',
  },
  firstRowOnly: [
    'Email',
    'Financial Status',
    'Created at',
    'Currency',
    'Billing Country',
    'Discount Amount',
    'Refunded Amount',
    'Shipping',
  ],
  ofOrder: { discount: 'Discount Amount', refund: 'Refunded Amount', shipping: 'Shipping' },
}
