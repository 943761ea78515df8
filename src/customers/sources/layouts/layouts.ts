import { amazonOrders } from './amazon-orders.ts'
import { jdOrders } from './jd-orders.ts'
import { klaviyoProfiles } from './klaviyo-profiles.ts'
import { foldHeader, type Layout } from './layout.ts'
import { magentoOrders } from './magento-orders.ts'
import { mailchimpAudience } from './mailchimp-audience.ts'
import { onlineRetail, onlineRetailTwo } from './online-retail.ts'
import { shopifyCustomers } from './shopify-customers.ts'
import { shopifyOrders } from './shopify-orders.ts'
import { squareItems } from './square-items.ts'
import { stripePayments } from './stripe-payments.ts'
import { taobaoOrders } from './taobao-orders.ts'
import { woocommerceOrders } from './woocommerce-orders.ts'

/** Every layout that is known by name. */
export const layouts: readonly Layout[] = [
  shopifyOrders,
  shopifyCustomers,
  woocommerceOrders,
  stripePayments,
  squareItems,
  magentoOrders,
  amazonOrders,
  taobaoOrders,
  jdOrders,
  klaviyoProfiles,
  mailchimpAudience,
  onlineRetail,
  onlineRetailTwo,
]

/** The layout of a file, by its column names. */
export function recognise(headers: readonly string[]): Layout | undefined {
  const folded = new Set(headers.map(foldHeader))
  return layouts.find(({ signature }) => signature.every((header) => folded.has(foldHeader(header))))
}
