import { z } from 'zod'
import { goals } from '../workspace/goals.ts'

/** What a campaign is to reach. */
export const Goal = z.enum(goals)
export type Goal = z.infer<typeof Goal>

/** Ways to reach a customer. */
export const Channel = z.enum(['email', 'push', 'sms'])
export type Channel = z.infer<typeof Channel>
