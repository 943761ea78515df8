import type { Layout } from './layout.ts'

/** Amazon Seller Central, order report (tab-separated): item-price is the price of the whole line. */
export const amazonOrders: Layout = {
  name: 'Amazon orders',
  kind: 'orders',
  wholeOrders: true,
  signature: ['order-id', 'order-item-id', 'purchase-date', 'buyer-email', 'sku', 'quantity-purchased', 'item-price'],
  roles: {
    customer: 'buyer-email',
    order: 'order-id',
    time: 'purchase-date',
    product: 'sku',
    description: 'product-name',
    quantity: 'quantity-purchased',
    amount: 'item-price',
    discount: 'item-promotion-discount',
    currency: 'currency',
    country: 'ship-country',
  },
  amountBeforeDiscount: true,
}
