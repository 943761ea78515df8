import type { Layout } from './layout.ts'

/** Shopify admin, Customers, Export. */
export const shopifyCustomers: Layout = {
  name: 'Shopify customers',
  kind: 'customers',
  signature: ['Customer ID', 'Accepts Email Marketing', 'Total Spent', 'Total Orders'],
  roles: { customer: 'Customer ID' },
}
