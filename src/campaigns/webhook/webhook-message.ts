import { z } from 'zod'

/** What is posted to a webhook, one message at a time. */
export const WebhookMessage = z.strictObject({
  campaign: z.string(),
  variant: z.string(),
  channel: z.enum(['push', 'sms']),
  mailbox: z.string().describe('the key of the reader: the address in lower case'),
  to: z.string().describe('telephone number, or token of the app or browser'),
  title: z.string().optional().describe('of a push message'),
  text: z.string(),
  url: z.string().optional(),
  code: z.string().optional().describe('coupon code of this reader'),
  optOut: z.string().optional().describe('page on which the reader can opt out'),
})
export type WebhookMessage = z.infer<typeof WebhookMessage>
