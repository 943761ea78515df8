import type { Layout } from './layout.ts'

/** WooCommerce, Customer/Order/Coupon Export, one row per item: order-level fields stand on every row. */
export const woocommerceOrders: Layout = {
  name: 'WooCommerce orders',
  kind: 'orders',
  wholeOrders: true,
  signature: ['order_id', 'order_total', 'billing_email', 'item_sku', 'item_quantity', 'item_total'],
  roles: {
    customer: 'billing_email',
    order: 'order_id',
    time: 'date',
    product: 'item_sku',
    description: 'item_name',
    quantity: 'item_quantity',
    amount: 'item_total',
    refund: 'item_refunded',
    status: 'status',
    currency: 'order_currency',
    country: 'billing_country',
  },
  notSold: ['pending', 'on-hold'],
}
