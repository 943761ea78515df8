import { z } from 'zod'
import { CampaignChange } from '../campaigns/approval/campaign-change.ts'
import { BriefFormat } from '../campaigns/brief/render-brief.ts'
import { CampaignStatus } from '../campaigns/campaign.ts'
import { Channel, Goal } from '../campaigns/goal.ts'
import { Language, Localized } from '../language/language.ts'
import { defineAction } from './define-action.ts'

const Listed = z.strictObject({
  id: z.string(),
  goal: Goal,
  audience: Localized,
  customers: z.int(),
  mailboxes: z.int().optional().describe('that may be written to, where it was known when it was drafted'),
  channel: Channel,
  language: Language,
  at: z.string().describe('when it was drafted'),
  status: CampaignStatus,
  sendAt: z.string().optional(),
})

/** shoal campaigns: all of them, or one with its history and texts; writes briefs again, deletes what nobody got. */
export const campaigns = defineAction({
  name: 'campaigns',
  effect: 'writes',
  positional: 'campaign',
  input: z
    .strictObject({
      campaign: z.array(z.string()).min(1).optional(),
      write: z.boolean().default(false),
      formats: z.array(BriefFormat).min(1).default(['html', 'md', 'json']),
      delete: z.boolean().default(false),
      by: z.string().optional().describe('NAME'),
    })
    .refine(({ write, delete: remove }) => !write || !remove, {
      path: ['delete'],
      params: { is: 'not-beside', other: 'write' },
    })
    .refine(({ campaign, delete: remove }) => !remove || campaign !== undefined, {
      path: ['campaign'],
      params: { is: 'missing' },
    }),
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
        next: z.enum(['deleted', 'edit', 'approve', 'send', 'wait', 'results', 'brief']).describe('what to do with it'),
      })
      .optional()
      .describe('where one was asked for'),
    deleted: z.boolean().describe('whether it was deleted now'),
    files: z.array(z.string()).describe('briefs that were written again, or removed with their campaign'),
  }),
  run: async ({ campaign: ids, write, formats, delete: remove, by }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { draftedAt, readCampaigns, readKept } = await import('../campaigns/campaign-records.ts')
    const { readChanges } = await import('../campaigns/approval/campaign-changes.ts')
    const { leftOf } = await import('../campaigns/audience/funnel-rows.ts')
    const { nextStep } = await import('../campaigns/approval/next-step.ts')
    const { removeBriefs, writeKeptBriefs } = await import('./campaign-files.ts')
    const { deleteCampaign } = await import('../campaigns/approval/delete-campaign.ts')
    const { whoIs } = await import('./who-is.ts')
    const workspace = openWorkspace(context.folder)
    const { state } = workspace
    try {
      const files: string[] = []
      if (remove && ids !== undefined) {
        const change = { at: context.now().toISOString(), who: whoIs(workspace, by) }
        // All of them, or where one cannot be deleted none.
        state.transaction(() => {
          for (const one of new Set(ids)) deleteCampaign(state, one, change)
        })
        files.push(...ids.flatMap((one) => removeBriefs(workspace, one)))
      }
      const asked = ids && [...new Set(ids)].map((one) => readKept(state, one))
      const records = asked ?? readCampaigns(state)
      const [kept] = asked?.length === 1 ? asked : []
      if (write) {
        const campaigns = records.map(({ campaign }) => campaign)
        files.push(...(await writeKeptBriefs(workspace, campaigns, formats)))
      }
      const listed = records.map(({ campaign, status }) => ({
        id: campaign.id,
        goal: campaign.goal,
        audience: campaign.audience.name,
        customers: campaign.audience.customers,
        ...(campaign.plan?.funnel === undefined ? {} : { mailboxes: leftOf(campaign.plan.funnel) }),
        channel: campaign.channel,
        language: campaign.language,
        at: draftedAt(state, campaign.id),
        status,
        ...(campaign.sendAt === undefined ? {} : { sendAt: campaign.sendAt }),
      }))
      const done = { deleted: remove, files }
      if (kept === undefined) return { campaigns: listed, ...done }
      const { id } = kept.campaign
      return {
        campaigns: listed,
        ...done,
        one: {
          history: readChanges(state, id),
          variants: kept.campaign.variants.map(({ id: variant, copy, findings = [] }) => ({
            id: variant,
            subject: copy.email.subject,
            findings,
          })),
          next: kept.isDeleted ? ('deleted' as const) : nextStep(kept, context.now()),
        },
      }
    } finally {
      state.close()
    }
  },
})
