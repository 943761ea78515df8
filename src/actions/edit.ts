import { z } from 'zod'
import { EditedPart } from '../campaigns/approval/campaign-change.ts'
import { CampaignStatus } from '../campaigns/campaign.ts'
import { defineAction } from './define-action.ts'

/** shoal edit C1 --subject "…": changes a message of a campaign that was not sent; it is a draft again thereafter. */
export const edit = defineAction({
  name: 'edit',
  effect: 'writes',
  positional: 'campaign',
  input: z.strictObject({
    campaign: z.string(),
    variant: z.string().optional(),
    subject: z.string().optional().describe('TEXT'),
    preheader: z.string().optional().describe('TEXT'),
    body: z.string().optional().describe('TEXT'),
    action: z.string().optional().describe('TEXT'),
    push: z.string().optional().describe('TEXT'),
    sms: z.string().optional().describe('TEXT'),
    file: z.string().optional(),
    by: z.string().optional().describe('NAME'),
  }),
  output: z.strictObject({
    campaign: z.string(),
    variant: z.string(),
    status: CampaignStatus,
    by: z.string(),
    parts: z.array(EditedPart).describe('that were changed'),
    findings: z
      .array(z.strictObject({ sentence: z.string(), why: z.string() }))
      .describe('sentences of the message that do not hold against the facts'),
    files: z.array(z.string()).describe('briefs that were written anew'),
  }),
  run: async ({ campaign: id, variant, file, by, ...texts }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { editCampaign } = await import('../campaigns/approval/edit-campaign.ts')
    const { readChanges } = await import('../campaigns/approval/campaign-changes.ts')
    const { readMailFile } = await import('../campaigns/approval/read-mail-file.ts')
    const { bannedBy } = await import('../writing/settle/voice.ts')
    const { rewriteBrief } = await import('./write-brief.ts')
    const { languageFor } = await import('./language-for.ts')
    const { whoIs } = await import('./who-is.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const who = whoIs(workspace, by)
      const { campaign, variant: edited } = editCampaign(workspace.state, id, {
        variant,
        edit: { ...(file === undefined ? {} : readMailFile(file)), ...given(texts) },
        who,
        at: context.now().toISOString(),
        banned: bannedBy(workspace.config.voice),
        stated: workspace.config.campaigns.facts,
        say: languageFor(workspace, context),
      })
      const last = readChanges(workspace.state, id).at(-1)
      return {
        campaign: id,
        variant: edited.id,
        status: 'draft' as const,
        by: who,
        parts: last?.what.is === 'edited' ? last.what.parts : [],
        findings: edited.findings ?? [],
        files: await rewriteBrief(workspace, campaign),
      }
    } finally {
      workspace.state.close()
    }
  },
})

/** What was given, without what was not. */
const given = (texts: Partial<Record<EditedPart, string | undefined>>): Partial<Record<EditedPart, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined))
