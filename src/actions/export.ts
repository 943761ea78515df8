import { z } from 'zod'
import { ExportTool } from '../campaigns/exports/export-layout.ts'
import { defineAction } from './define-action.ts'

/** shoal export C1 --for klaviyo: whom a campaign is for, as another tool imports it. */
export const exportAction = defineAction({
  name: 'export',
  effect: 'writes',
  positional: 'campaign',
  input: z.strictObject({ campaign: z.string(), for: ExportTool, contacts: z.string().optional() }),
  output: z.strictObject({
    campaign: z.string(),
    for: ExportTool,
    files: z
      .array(z.strictObject({ variant: z.string(), path: z.string(), mailboxes: z.int() }))
      .describe('one for each variant'),
    held: z.int().describe('mailboxes held out; they stand in no file'),
    suppressed: z.int().describe('mailboxes that must not be written to; they stand in no file'),
    elsewhere: z.int().describe('mailboxes that "shoal send" has written to already'),
    leftOut: z
      .int()
      .describe('mailboxes that the tool could not know: no address, or one that a spreadsheet would run'),
  }),
  run: async ({ campaign: id, for: tool, contacts }, context) => {
    const { mkdirSync, renameSync, writeFileSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { addOutbox, readCampaign, readOutbox } = await import('../campaigns/campaign-records.ts')
    const { exportRow } = await import('../campaigns/exports/export-row.ts')
    const { exportTable } = await import('../campaigns/exports/export-layout.ts')
    const { releaseForExport } = await import('../campaigns/exports/release-for-export.ts')
    const { csvFile } = await import('../customers/csv.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { openWorkspace, writing } = await import('../workspace/workspace.ts')
    const { campaignMailboxes } = await import('./campaign-mailboxes.ts')
    const { outputFolder } = await import('./write-output.ts')
    const workspace = openWorkspace(context.folder)
    const { state, config } = workspace
    try {
      const check = () => {
        const { campaign, status } = readCampaign(state, id)
        if (status === 'draft' || status === 'measured')
          throw new ShoalError('campaign/status', { campaign: id, status })
        return campaign
      }
      const campaign = check()
      const fresh = readOutbox(state, id).length > 0 ? [] : (await campaignMailboxes(campaign, contacts, context)).rows
      const folder = outputFolder(workspace)
      writing(folder, () => mkdirSync(folder, { recursive: true }))
      const { caps, capped, timeZone } = config.delivery
      return state.transaction(() => {
        check()
        if (readOutbox(state, id).length === 0) addOutbox(state, id, fresh)
        const rules = { caps, capped, quietHours: undefined, timeZone }
        const { rows, ...counts } = releaseForExport(state, campaign, rules, context.now())
        if (rows.length === 0) throw new ShoalError('exports/nobody', { campaign: id })
        let leftOut = 0
        const files = campaign.variants.map(({ id: variant }) => {
          const of = rows.filter(({ arm }) => arm === variant).map((row) => exportRow(state, campaign, row))
          const table = exportTable(tool, campaign.channel, of)
          leftOut += table.leftOut
          const path = join(folder, `${id}-${variant}-${tool}.csv`)
          // Without a byte order mark: these tools would take it for part of the first header.
          writing(folder, () => writeFileSync(`${path}.tmp`, csvFile(table.header, table.rows).replace(/^\uFEFF/, '')))
          return { variant, path, mailboxes: table.rows.length }
        })
        for (const { path } of files) writing(folder, () => renameSync(`${path}.tmp`, path))
        return { campaign: id, for: tool, files, ...counts, leftOut }
      })
    } finally {
      state.close()
    }
  },
})
