import { z } from 'zod'
import { AudienceChange } from '../campaigns/audience/audience-change.ts'
import { Funnel } from '../campaigns/audience/funnel.ts'
import { CampaignStatus } from '../campaigns/campaign.ts'
import { OldData } from '../campaigns/data-age.ts'
import { Pause } from '../campaigns/delivery/delivery-health.ts'
import { OutboxState } from '../campaigns/delivery/outbox-row.ts'
import { WrittenLately } from '../campaigns/delivery/written-lately.ts'
import { Channel } from '../campaigns/goal.ts'

/** What "shoal send" gives. */
export const SendOutput = z.strictObject({
  campaign: z.string(),
  channel: Channel,
  dryRun: z.boolean(),
  status: CampaignStatus.optional().describe('in a dry run: how far the campaign is'),
  at: z.string().optional().describe('in a dry run: since when'),
  findings: z.int().optional().describe('in a dry run: edited sentences that do not hold'),
  again: z
    .array(WrittenLately)
    .optional()
    .describe('in a dry run: readers who got another campaign in the last 30 days'),
  old: OldData.optional().describe('where the data are old that say who gets it'),
  ended: z
    .enum(['dry-run', 'finished', 'waiting', 'paused'])
    .describe('finished: everybody is sent to, refused, suppressed or unknown'),
  mails: z.int().describe('mailboxes that get the mail'),
  held: z.int().describe('mailboxes held out'),
  funnel: Funnel.optional().describe('from the customers who are meant to the mailboxes; absent once these are fixed'),
  changed: AudienceChange.optional().describe('where the audience is not what it was when it was drafted'),
  sent: z.int(),
  refused: z.int().describe('refused by the mail server for good'),
  suppressed: z.int().describe('opted out, at their cap or the like by the time the mail would have left'),
  unknown: z.int().describe('handed over, and never answered; not repeated'),
  waiting: z.int().describe('may still leave'),
  reasons: z
    .array(z.strictObject({ state: OutboxState, reason: z.string(), mailboxes: z.int() }))
    .describe('why mailboxes got nothing, or, in a dry run, would get nothing now'),
  until: z.iso.datetime().optional().describe('when the next waiting mail may leave'),
  paused: Pause.optional(),
  manyComplaints: z.boolean().describe('more than one in a thousand readers complained'),
  messages: z.array(
    z.strictObject({
      variant: z.string(),
      mails: z.int(),
      subject: z.string(),
      body: z.string(),
      eml: z.string().optional().describe('path of a mail as it would go out'),
      optOut: z.string().optional().describe('link in a push or text message with which its reader opts out'),
      html: z.string().optional().describe('path of its page'),
    }),
  ),
  missing: z.array(z.string()).describe('settings without which there are no samples, or nothing can leave'),
  list: z
    .string()
    .optional()
    .describe(
      'path of the list: in a dry run who would get what, else who did not get it, or of whom nobody knows, and why',
    ),
})
export type SendOutput = z.infer<typeof SendOutput>
