import { z } from 'zod'
import { Learning } from '../campaigns/learnings/learning.ts'
import { LearningChange } from '../campaigns/learnings/learning-changes.ts'
import { defineAction } from './define-action.ts'

/** shoal learnings: what is believed because of past campaigns; one with its whole trail; retired or restored by hand. */
export const learnings = defineAction({
  name: 'learnings',
  effect: 'writes',
  positional: 'learning',
  input: z
    .strictObject({
      learning: z.string().optional(),
      retire: z.boolean().default(false),
      restore: z.boolean().default(false),
      why: z.string().trim().min(1).optional().describe('TEXT'),
      by: z.string().optional().describe('NAME'),
    })
    .refine(({ retire, restore }) => !(retire && restore), {
      path: ['restore'],
      params: { is: 'not-beside', other: 'retire' },
    })
    .refine(({ learning, retire, restore }) => learning !== undefined || !(retire || restore), {
      path: ['learning'],
      params: { is: 'missing' },
    }),
  output: z.strictObject({
    on: z.boolean().describe('whether briefs go by them'),
    learnings: z.array(Learning).describe('all, or the one that was asked for'),
    texts: z.array(z.string()).describe('the same as sentences'),
    one: z
      .strictObject({
        changes: z.array(LearningChange).describe('what people did to it'),
        cited: z.array(z.string()).describe('campaigns that were drafted with it'),
      })
      .optional()
      .describe('where one was asked for'),
    files: z.array(z.string()).describe('the page of all learnings, where none was asked for'),
  }),
  run: async ({ learning: id, retire, restore, why, by }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { readLearnings } = await import('../campaigns/learnings/read-learnings.ts')
    const { addLearningChange, readLearningChanges } = await import('../campaigns/learnings/learning-changes.ts')
    const { learningText } = await import('../campaigns/learnings/learning-text.ts')
    const { audienceNames } = await import('../campaigns/learnings/audience-names.ts')
    const { standingSegments } = await import('../campaigns/learnings/standing-segments.ts')
    const { readCampaigns } = await import('../campaigns/campaign-records.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { languageFor } = await import('./language-for.ts')
    const { whoIs } = await import('./who-is.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const { state, config } = workspace
      const language = languageFor(workspace, context)
      const read = () => readLearnings(state, { now: context.now(), halfLife: config.campaigns.halfLife })
      const on = config.learnings === 'on'
      const campaigns = readCampaigns(state).map(({ campaign }) => campaign)
      const nameOf = audienceNames(campaigns, standingSegments(state))
      const told = (learning: Learning): string => learningText(learning, language, nameOf(learning)?.[language])
      if (id === undefined) {
        const all = read()
        const { writeLearningsPage } = await import('./write-learnings-page.ts')
        const files = await writeLearningsPage(workspace, all, {
          language,
          at: context.now().toISOString().slice(0, 10),
        })
        return { on, learnings: all, texts: all.map(told), files }
      }
      const known = read()
      if (!known.some((learning) => learning.id === id))
        throw new ShoalError('learning/unknown', { learning: id, known: known.map((learning) => learning.id) })
      if (retire || restore)
        addLearningChange(state, id, {
          at: context.now().toISOString(),
          who: whoIs(workspace, by),
          what: retire ? 'retired' : 'restored',
          ...(why === undefined ? {} : { why }),
        })
      const found = read().filter((learning) => learning.id === id)
      return {
        on,
        learnings: found,
        texts: found.map(told),
        one: {
          changes: readLearningChanges(state).get(id) ?? [],
          cited: campaigns.filter((campaign) => campaign.learnings.includes(id)).map((campaign) => campaign.id),
        },
        files: [],
      }
    } finally {
      workspace.state.close()
    }
  },
})
