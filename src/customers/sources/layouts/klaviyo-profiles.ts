import type { Layout } from './layout.ts'

/** Klaviyo, Audience, Lists and segments, Export: one row per profile. */
export const klaviyoProfiles: Layout = {
  name: 'Klaviyo profiles',
  kind: 'customers',
  signature: ['Email', 'Klaviyo ID', 'Email Marketing Consent'],
  roles: { customer: 'Email' },
}
