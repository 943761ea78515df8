import { z } from 'zod'
import type { Audience } from '../campaigns/audience/audience-of.ts'
import type { Funnel } from '../campaigns/audience/funnel.ts'
import { defineAction } from './define-action.ts'
import { SendOutput } from './send-output.ts'

/** shoal send C1: a dry run unless told otherwise. */
export const send = defineAction({
  name: 'send',
  effect: 'sends',
  positional: 'campaign',
  input: z.strictObject({
    campaign: z.string(),
    contacts: z.string().optional(),
    send: z.boolean().default(false),
    once: z.boolean().default(false),
    remaining: z.boolean().default(false),
    anyway: z.boolean().default(false),
    by: z.string().optional(),
  }),
  output: SendOutput,
  isPartial: ({ ended }) => ended === 'paused',
  run: async ({ campaign: id, contacts, send: really, once, remaining, anyway, by }, context): Promise<SendOutput> => {
    const { campaignMailboxes } = await import('./campaign-mailboxes.ts')
    const { whoIs } = await import('./who-is.ts')
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { readCampaign, readOutbox } = await import('../campaigns/campaign-records.ts')
    const { countOutbox } = await import('../campaigns/delivery/outbox.ts')
    const { leaveRulesOf } = await import('../campaigns/delivery/leave-rules.ts')
    const { ageOfData } = await import('./age-of-data.ts')
    const { audienceChange } = await import('../campaigns/audience/audience-change.ts')
    const { isFixed } = await import('../campaigns/delivery/start-sending.ts')
    const { outboxSummary } = await import('./outbox-summary.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const { state, config } = workspace
      const { campaign, status } = readCampaign(state, id)
      const rules = leaveRulesOf(campaign, config)
      const old = ageOfData(workspace, campaign, context.now())
      const about = { campaign: id, channel: campaign.channel, ...(old === undefined ? {} : { old }) }
      const common = { ...about, manyComplaints: false, messages: [], missing: [] }
      let funnel: Funnel | undefined
      const counted = () => {
        const changed = funnel && audienceChange(campaign, funnel)
        return { funnel, ...(changed === undefined ? {} : { changed }) }
      }
      const audience = async (): Promise<Audience> => {
        const found = await campaignMailboxes(campaign, contacts, context)
        funnel = found.funnel
        return found
      }
      if (!really && !remaining) {
        const { dryRun } = await import('./dry-run.ts')
        const rows = isFixed(state, id) ? readOutbox(state, id) : (await audience()).rows
        const shown = await dryRun(workspace, campaign, rows, rules, context.now())
        const { readChanges } = await import('../campaigns/approval/campaign-changes.ts')
        const at = readChanges(state, id).findLast((change) => change.status === status)?.at
        return { ...common, dryRun: true, ended: 'dry-run', status, at, until: campaign.sendAt, ...counted(), ...shown }
      }
      const soon = campaign.sendAt !== undefined && Date.parse(campaign.sendAt) > context.now().getTime()
      if (soon) {
        const summary = outboxSummary(countOutbox(state, id))
        return { ...common, dryRun: false, ended: 'waiting', ...summary, until: campaign.sendAt }
      }
      const { sendMessages } = await import('./send-messages.ts')
      const { writeFixedRecipients } = await import('./write-recipients.ts')
      const { listNotSent } = await import('./list-not-sent.ts')
      const { ending, manyComplaints } = await sendMessages(
        { workspace, campaign, rules, once, remaining, anyway, who: whoIs(workspace, by), audience },
        context,
      )
      const list = await listNotSent(workspace, id)
      // A list of a dry run would go on saying that everybody waits.
      await writeFixedRecipients(workspace, id)
      return {
        ...common,
        ...outboxSummary(countOutbox(state, id)),
        dryRun: false,
        ended: ending.kind,
        manyComplaints,
        ...counted(),
        ...(ending.kind === 'waiting' ? { until: new Date(ending.until).toISOString() } : {}),
        ...(ending.kind === 'paused' ? { paused: ending.pause } : {}),
        ...(list === undefined ? {} : { list }),
      }
    } finally {
      workspace.state.close()
    }
  },
})
