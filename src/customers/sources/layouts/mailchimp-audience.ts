import type { Layout } from './layout.ts'

/** Mailchimp, Audience, Export: one row per contact. */
export const mailchimpAudience: Layout = {
  name: 'Mailchimp audience',
  kind: 'customers',
  signature: ['Email Address', 'MEMBER_RATING', 'OPTIN_TIME', 'LEID'],
  roles: { customer: 'Email Address' },
  ignored: ['OPTIN_IP', 'CONFIRM_IP', 'LATITUDE', 'LONGITUDE', 'GMTOFF', 'DSTOFF', 'LEID', 'EUID'],
}
