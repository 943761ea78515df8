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
    suppressed: z.int().describe('mailboxes that must not be written to; they stand in no file'),
    elsewhere: z.int().describe('mailboxes that "shoal send" has written to already'),
    leftOut: z
      .int()
      .describe('mailboxes that the tool could not know: no address, or one that a spreadsheet would run'),
  }),
  run: async ({ campaign: id, for: tool, contacts, by }, context) => {
    const { readCampaign } = await import('../campaigns/campaign-records.ts')
    const { moveCampaign } = await import('../campaigns/approval/move-campaign.ts')
    const { SendLock } = await import('../campaigns/delivery/send-lock.ts')
    const { startSending } = await import('../campaigns/delivery/start-sending.ts')
    const { releaseForExport } = await import('../campaigns/exports/release-for-export.ts')
    const { writeExport } = await import('../campaigns/exports/write-export.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { campaignAudience } = await import('./campaign-audience.ts')
    const { whoIs } = await import('./who-is.ts')
    const { withEngine } = await import('./with-engine.ts')
    const { outputFolder } = await import('./write-output.ts')
    const workspace = openWorkspace(context.folder)
    const { state, config } = workspace
    try {
      const who = whoIs(workspace, by)
      const { campaign, status } = readCampaign(state, id)
      const { caps, capped, timeZone } = config.delivery
      const lock = new SendLock(state, context.now)
      try {
        // What was sent or exported before can be exported again.
        if (status !== 'sent')
          await startSending(state, id, {
            remaining: false,
            who,
            now: context.now,
            audience: () =>
              withEngine(context, (opened, engine) =>
                campaignAudience(engine, opened, campaign, { file: contacts, now: context.now() }),
              ),
          })
        return state.transaction(() => {
          lock.hold()
          const rules = { caps, capped: campaign.capped ?? capped, quietHours: undefined, timeZone }
          const { rows, ...counts } = releaseForExport(state, campaign, rules, context.now())
          if (rows.length === 0) throw new ShoalError('exports/nobody', { campaign: id })
          if (status !== 'sent') moveCampaign(state, id, 'sent', { at: context.now().toISOString(), who })
          return {
            campaign: id,
            for: tool,
            withoutBody: !takesBody(tool, campaign.channel),
            ...counts,
            ...writeExport(state, campaign, rows, tool, outputFolder(workspace)),
          }
        })
      } finally {
        lock.release()
      }
    } finally {
      state.close()
    }
  },
})
