import { z } from 'zod'
import { ExportTool, takesBody } from '../campaigns/exports/export-layout.ts'
import { defineAction } from './define-action.ts'

/** shoal export C1 --for klaviyo: whom a campaign is for, as another tool imports it. */
export const exportAction = defineAction({
  name: 'export',
  effect: 'writes',
  positional: 'campaign',
  input: z.strictObject({
    campaign: z.string(),
    for: ExportTool,
    final: z.boolean().default(false),
    contacts: z.string().optional(),
    by: z.string().optional(),
  }),
  output: z.strictObject({
    campaign: z.string(),
    for: ExportTool,
    files: z
      .array(z.strictObject({ variant: z.string(), path: z.string(), mailboxes: z.int() }))
      .describe('one for each variant'),
    withoutBody: z
      .boolean()
      .describe('the tool takes no field as long as the body of the mail, so the files hold none'),
    held: z.int().describe('mailboxes held out; they stand in no file'),
    share: z.number().describe('of the mailboxes that was to be held out'),
    suppressed: z.int().describe('mailboxes that must not be written to; they stand in no file'),
    elsewhere: z.int().describe('mailboxes that "shoal send" or an export for another tool has reached already'),
    leftOut: z.int().describe('mailboxes that the tool could not know: no id, address or number as it takes them'),
    capped: z.int().describe('mailboxes that had their share of messages for now'),
    waiting: z.boolean().describe('whether any of them goes on waiting; then the campaign does not count as sent'),
  }),
  run: async ({ campaign: id, for: tool, final: isFinal, contacts, by }, context) => {
    const { readCampaign } = await import('../campaigns/campaign-records.ts')
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { exportCampaign } = await import('./export-campaign.ts')
    const { whoIs } = await import('./who-is.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const { campaign } = readCampaign(workspace.state, id)
      const task = { workspace, campaign, tool, isFinal, contacts, who: whoIs(workspace, by) }
      const withoutBody = !takesBody(tool, campaign.channel)
      return { campaign: id, for: tool, withoutBody, share: campaign.holdout, ...(await exportCampaign(task, context)) }
    } finally {
      workspace.state.close()
    }
  },
})
