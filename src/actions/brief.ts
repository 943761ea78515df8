import { z } from 'zod'
import { Goal } from '../campaigns/goal.ts'
import { CopyAngle } from '../writing/copy/copy.ts'
import { defineAction } from './define-action.ts'
import { sheetsForModels } from './sheets-for-models.ts'
import { withEngine } from './with-engine.ts'

/** shoal brief S1: drafts a campaign to a segment. */
export const brief = defineAction({
  name: 'brief',
  effect: 'writes',
  positional: 'segment',
  input: z.strictObject({
    segment: z.string(),
    goal: Goal.default('win-back'),
    holdout: z.number().min(0.01).max(0.5).default(0.1),
  }),
  output: z.strictObject({
    campaign: z.string(),
    segment: z.string(),
    customers: z.int(),
    angle: CopyAngle,
    learnings: z.array(z.string()).describe('ids of the learnings that the angle was chosen by'),
    path: z.string().describe('of the brief'),
  }),
  run: async ({ segment: id, goal, holdout }, context) => {
    const { addCampaign, readLearnings } = await import('../campaigns/campaign-records.ts')
    const { composeBrief, renderBrief } = await import('../campaigns/brief/compose-brief.ts')
    const { promptsFolder } = await import('../writing/prompts/read-prompt.ts')
    const { writeOutput } = await import('./write-output.ts')
    const { languageFor } = await import('./language-for.ts')
    const { findSegment } = await import('./find-segment.ts')
    return withEngine(context, async (workspace, engine) => {
      const { segmentation, sheets } = await sheetsForModels(engine, workspace, context)
      const { segment, index } = findSegment(segmentation, id)
      const { customers } = segment
      const sheet = sheets[index]
      const learnings = readLearnings(workspace.state).filter(
        (learning) => learning.segment === id && learning.segmentation === segmentation.version,
      )
      const language = languageFor(workspace, context)
      const draft = composeBrief(sheet, customers, learnings, {
        goal,
        language,
        holdout,
        prompts: promptsFolder(workspace.folder),
      })
      const campaign = addCampaign(workspace.state, context.now().toISOString(), draft)
      const path = await writeOutput(workspace, `${campaign.id}.md`, renderBrief(campaign, sheet, learnings))
      return {
        campaign: campaign.id,
        segment: id,
        customers,
        angle: campaign.variants[0]?.copy.angle ?? 'invitation',
        learnings: campaign.learnings,
        path,
      }
    })
  },
})
