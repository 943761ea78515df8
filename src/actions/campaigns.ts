import { z } from 'zod'
import { CampaignChange } from '../campaigns/approval/campaign-change.ts'
import { CampaignStatus } from '../campaigns/campaign.ts'
import { Channel, Goal } from '../campaigns/goal.ts'
import { Localized } from '../language/language.ts'
import { defineAction } from './define-action.ts'

const Listed = z.strictObject({
  id: z.string(),
  goal: Goal,
  audience: Localized,
  customers: z.int(),
  mailboxes: z.int().optional().describe('that may be written to, where it was known when it was drafted'),
  channel: Channel,
  status: CampaignStatus,
  sendAt: z.string().optional(),
})

/** shoal campaigns: all of them, or one with its history and texts. */
export const campaigns = defineAction({
  name: 'campaigns',
  effect: 'reads',
  positional: 'campaign',
  input: z.strictObject({ campaign: z.string().optional() }),
  output: z.strictObject({
    campaigns: z.array(Listed),
    one: z
      .strictObject({
        history: z.array(CampaignChange),
        variants: z.array(
          z.strictObject({
            id: z.string(),
            subject: z.string(),
            findings: z.array(z.strictObject({ sentence: z.string(), why: z.string() })),
          }),
        ),
        next: z.enum(['edit', 'approve', 'send', 'wait', 'results', 'brief']).describe('what to do with it'),
      })
      .optional()
      .describe('where one was asked for'),
  }),
  run: async ({ campaign: id }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { readCampaign, readCampaigns } = await import('../campaigns/campaign-records.ts')
    const { readChanges } = await import('../campaigns/approval/campaign-changes.ts')
    const { leftOf } = await import('../campaigns/audience/funnel-rows.ts')
    const { nextStep } = await import('../campaigns/approval/next-step.ts')
    const { state } = openWorkspace(context.folder)
    try {
      const records = id === undefined ? readCampaigns(state) : [readCampaign(state, id)]
      const listed = records.map(({ campaign, status }) => ({
        id: campaign.id,
        goal: campaign.goal,
        audience: campaign.audience.name,
        customers: campaign.audience.customers,
        ...(campaign.plan?.funnel === undefined ? {} : { mailboxes: leftOf(campaign.plan.funnel) }),
        channel: campaign.channel,
        status,
        ...(campaign.sendAt === undefined ? {} : { sendAt: campaign.sendAt }),
      }))
      const [record] = records
      if (id === undefined || record === undefined) return { campaigns: listed }
      return {
        campaigns: listed,
        one: {
          history: readChanges(state, id),
          variants: record.campaign.variants.map(({ id: variant, copy, findings = [] }) => ({
            id: variant,
            subject: copy.email.subject,
            findings,
          })),
          next: nextStep(record, context.now()),
        },
      }
    } finally {
      state.close()
    }
  },
})
