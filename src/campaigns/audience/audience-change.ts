import { z } from 'zod'
import type { Campaign } from '../campaign.ts'
import type { Funnel } from './funnel.ts'
import { leftOf } from './funnel-rows.ts'

const Counts = z.strictObject({
  customers: z.int(),
  mailboxes: z.int().optional().describe('that may be written to or are held out; absent where none were known'),
})

/** An audience as a campaign was drafted for it, and as it is now. */
export const AudienceChange = z.strictObject({ before: Counts, now: Counts })
export type AudienceChange = z.infer<typeof AudienceChange>

/** What became of a campaign’s audience since its brief was read; undefined where it is the same, or was fixed by an earlier run. */
export function audienceChange({ audience, plan }: Campaign, funnel: Funnel): AudienceChange | undefined {
  const { customers } = audience
  const mailboxes = plan?.funnel && leftOf(plan.funnel)
  const now = { customers: funnel.customers, mailboxes: leftOf(funnel) }
  if (funnel.fixed || (customers === now.customers && (mailboxes ?? now.mailboxes) === now.mailboxes)) return undefined
  return { before: { customers, ...(mailboxes === undefined ? {} : { mailboxes }) }, now }
}
