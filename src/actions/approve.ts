import { z } from 'zod'
import { Campaign, CampaignStatus } from '../campaigns/campaign.ts'
import { OldData } from '../campaigns/data-age.ts'
import { defineAction } from './define-action.ts'

/** shoal approve C1: a person has read it. With a time it waits until then. */
export const approve = defineAction({
  name: 'approve',
  effect: 'writes',
  positional: 'campaign',
  input: z.strictObject({
    campaign: z.string(),
    at: z.string().optional().describe('TIME'),
    // The words that describe the field would stand in the place of its values in help.
    capped: z.enum(Campaign.shape.capped.unwrap().options).optional(),
    anyway: z.boolean().optional(),
    by: z.string().optional().describe('NAME'),
  }),
  output: z.strictObject({
    campaign: z.string(),
    status: CampaignStatus,
    sendAt: z.string().optional().describe('not before this time (UTC)'),
    capped: Campaign.shape.capped,
    by: z.string(),
    old: OldData.optional().describe('where the data are old that say who gets it'),
    gone: z.boolean().describe('the segments that it was drafted from are not those that stand: it cannot be sent'),
    same: z.array(z.string()).describe('other campaigns still to be sent that go to the same audience'),
    findings: z.int().describe('sentences that do not hold and were accepted as they are'),
  }),
  run: async ({ campaign: id, at, capped, anyway, by }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { ageOfData } = await import('./age-of-data.ts')
    const { approveCampaign } = await import('../campaigns/approval/approve-campaign.ts')
    const { readCampaign } = await import('../campaigns/campaign-records.ts')
    const { sameAudience } = await import('../campaigns/audience/same-audience.ts')
    const { goneError, standsOn } = await import('./stands-on.ts')
    const { whoIs } = await import('./who-is.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const who = whoIs(workspace, by)
      const { campaign: before, status } = readCampaign(workspace.state, id)
      const gone = !standsOn(workspace, before.segmentation)
      // Approved once more it could be sent no better.
      if (gone && (status === 'approved' || status === 'scheduled')) throw goneError(workspace, before)
      const approved = approveCampaign(workspace.state, id, {
        now: context.now(),
        who,
        at,
        timeZone: workspace.config.delivery.timeZone,
        capped,
        anyway: anyway === true,
      })
      const { campaign } = readCampaign(workspace.state, id)
      const old = ageOfData(workspace, campaign, context.now())
      const same = sameAudience(workspace.state, campaign)
      return { campaign: id, by: who, gone, same, ...approved, ...(old === undefined ? {} : { old }) }
    } finally {
      workspace.state.close()
    }
  },
})
