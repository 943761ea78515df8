import { z } from 'zod'
import { BriefTrace } from '../campaigns/learnings/brief-trace.ts'
import { Localized } from '../language/language.ts'
import { defineAction } from './define-action.ts'

/** shoal trace C2: from the sentences of a brief back to facts, learnings, results, prompt and data. */
export const trace = defineAction({
  name: 'trace',
  effect: 'reads',
  positional: 'campaign',
  input: z.strictObject({ campaign: z.string(), says: z.string().optional().describe('WORDS') }),
  output: BriefTrace.extend({
    steps: z
      .array(z.strictObject({ at: z.string(), what: z.enum(['import', 'segment']), id: z.string() }))
      .describe('the import and the segmentation that it was drafted from, as far as they are still there'),
    campaigns: z.array(z.strictObject({ id: z.string(), audience: Localized })).describe('behind the results'),
  }),
  run: async ({ campaign: id, says }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { readCampaign, readCampaigns } = await import('../campaigns/campaign-records.ts')
    const { readResults } = await import('../campaigns/results/result-records.ts')
    const { traceOf } = await import('../campaigns/learnings/brief-trace.ts')
    const { state } = openWorkspace(context.folder)
    try {
      const { campaign } = readCampaign(state, id)
      const results = readResults(state).map(({ result }) => result)
      const traced = traceOf(campaign, results, says)
      const behind = new Set(traced.results.map((result) => result.campaign))
      const wanted = { import: [campaign.snapshot, 'id'], segment: [campaign.segmentation, 'version'] } as const
      const steps = state.steps().flatMap(({ kind, at, document }) => {
        if (kind !== 'import' && kind !== 'segment') return []
        const [version, key] = wanted[kind]
        const known = z.record(z.string(), z.unknown()).parse(JSON.parse(document))[key]
        return known === version ? [{ at, what: kind, id: version }] : []
      })
      return {
        ...traced,
        steps,
        campaigns: readCampaigns(state)
          .filter((record) => behind.has(record.campaign.id))
          .map((record) => ({ id: record.campaign.id, audience: record.campaign.audience.name })),
      }
    } finally {
      state.close()
    }
  },
})
