import { z } from 'zod'

/** What a campaign is to reach. */
export const Goal = z.enum([
  'win-back',
  'second-purchase',
  'order-value',
  'reward',
  'launch',
  'clear-stock',
  'prevent-churn',
  'cross-sell',
])
export type Goal = z.infer<typeof Goal>

/** Ways to reach a customer. */
export const Channel = z.enum(['email', 'push', 'sms'])
export type Channel = z.infer<typeof Channel>
