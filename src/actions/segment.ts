import { z } from 'zod'
import { FeatureWeights } from '../campaigns/learnings/feature-weights.ts'
import type { Comparison } from '../customers/segments/compare-segmentations.ts'
import type { Located } from '../customers/segments/reassign.ts'
import { Candidate, Segment, Segmentation } from '../customers/segments/segmentation.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { currentSnapshot } from './current.ts'
import { type ActionContext, defineAction } from './define-action.ts'
import { heed } from './heed.ts'
import { segmentOptions } from './import-options.ts'
import { segmentSettings } from './segment-settings.ts'
import { withEngine } from './with-engine.ts'

/** shoal segment */
export const segment = defineAction({
  name: 'segment',
  effect: 'writes',
  input: z.strictObject({ ...segmentOptions, learned: z.boolean().optional() }),
  output: z.strictObject({
    segmentation: z.string().describe('version of the segmentation'),
    snapshot: z.string().describe('the import that it was found in'),
    customers: z.int(),
    k: z.int().describe('number of segments'),
    features: z.array(z.string()).describe('what customers were grouped by'),
    inertia: z.number().describe('sum of squared distances to the centres, in scaled units'),
    silhouette: z.number().describe('how well apart the segments are, -1 to 1, over all customers'),
    fidelity: z.number().describe('share of customers that the rules put in the same segment, cross-validated'),
    candidates: z.array(Candidate).describe('the numbers of segments that were tried'),
    segments: z.array(Segment).describe('highest revenue per customer first'),
    plot: z.string().describe('path of the scatter plot'),
    table: z
      .array(
        z.strictObject({
          feature: z.string(),
          means: z.array(z.number()),
          deviations: z.array(z.number()),
          filled: z.int().describe('customers of whom it is not known; a usual value stands in for them'),
        }),
      )
      .describe('mean and standard deviation of each feature, one per segment'),
    leftOut: z.array(z.string()).describe('features that were asked for and are the same for all customers'),
    learned: FeatureWeights.optional().describe('with --learned'),
    since: z
      .strictObject({
        matches: z
          .array(z.strictObject({ segment: z.string(), earlier: z.string().optional() }))
          .describe('which of the segments before each one goes on: those that share most customers, taken together'),
        moved: z.int().describe('customers whose segment is not the one that goes on theirs'),
        flows: z.array(z.strictObject({ from: z.string(), to: z.string(), customers: z.int() })),
      })
      .optional()
      .describe('the same customers by the segments before; absent where there were none, or other features'),
  }),
  run: async (input, context) => {
    const { findSegments } = await import('../customers/segments/find-segments.ts')
    const { keepNames } = await import('../customers/segments/keep-names.ts')
    const { renderScatterSvg } = await import('../writing/report/render-scatter.ts')
    const { writeOutput } = await import('./write-output.ts')
    const { settingsOf } = await import('../workspace/settings-of.ts')
    const { languageFor } = await import('./language-for.ts')
    return withEngine(context, async (workspace, engine) => {
      const { step, snapshot, folder } = currentSnapshot(workspace)
      const usual = segmentSettings(workspace.config)
      const learned = input.learned === true ? await learnedWeights(workspace, context) : undefined
      await heed(context.signal)
      const found = await findSegments(engine, snapshot, folder, {
        ...usual,
        features: input.features ?? usual.features,
        k: input.k ?? usual.k,
        seed: input.seed ?? usual.seed,
        winsor: input.winsor ?? usual.winsor,
        raw: input.raw ?? usual.raw,
        centersFile: input.centers,
        weights: learned && new Map(learned.weights.map(({ feature, weight }) => [feature, weight])),
        trace: input.trace ? context.trace : undefined,
        language: languageFor(workspace, context),
        progress: context.progress,
      })
      const since = await sinceBefore(engine, workspace, { snapshot, folder }, found.segmentation)
      const { findHeirs } = await import('./find-heirs.ts')
      await findHeirs(engine, workspace, { snapshot, folder }, found.segmentation)
      await heed(context.signal)
      const segmentation = keepNames(found.segmentation, workspace.state.segmentNames())
      const picture = renderScatterSvg(segmentation, languageFor(workspace, context))
      await heed(context.signal)
      const plot = await writeOutput(workspace, 'segments.svg', picture)
      workspace.state.addStep('segment', context.now().toISOString(), JSON.stringify(segmentation), {
        settings: settingsOf(workspace.config, 'segment'),
        basedOn: step.id,
      })
      const { version, customers, k, inertia, silhouette, fidelity, candidates, segments, scales } = segmentation
      return {
        segmentation: version,
        snapshot: snapshot.id,
        customers,
        k,
        inertia,
        silhouette,
        candidates,
        segments,
        plot,
        ...(learned === undefined ? {} : { learned }),
        ...(since === undefined ? {} : { since }),
        features: scales.map(({ feature }) => feature.id),
        fidelity: fidelity.crossValidated,
        table: found.table,
        leftOut: found.leftOut,
      }
    })
  },
})

/** What learnings say of how much features count; nothing where there are no segments yet that any could be about. */
async function learnedWeights({ state, config }: Workspace, context: ActionContext): Promise<FeatureWeights> {
  const { featureWeights } = await import('../campaigns/learnings/feature-weights.ts')
  const { readLearnings } = await import('../campaigns/learnings/read-learnings.ts')
  const step = state.latest('segment')
  if (step === undefined) return { because: 'too-few-segments', weights: [], learnings: [] }
  const learnings = readLearnings(state, { now: context.now(), halfLife: config.campaigns.halfLife })
  return featureWeights(learnings, Segmentation.parse(JSON.parse(step.document)))
}

/** The customers by the segments before and by the new ones, where they can be put into both. */
async function sinceBefore(
  engine: Engine,
  { state }: Workspace,
  { snapshot, folder }: Located,
  now: Segmentation,
): Promise<Comparison | undefined> {
  const { compareSegmentations } = await import('../customers/segments/compare-segmentations.ts')
  const { featureTable, knownFeatures } = await import('../customers/features/feature-table.ts')
  const step = state.latest('segment')
  if (step === undefined) return undefined
  const earlier = Segmentation.parse(JSON.parse(step.document))
  const needed = [...new Set([...earlier.scales, ...now.scales].map(({ feature }) => feature.id))]
  const known = knownFeatures(snapshot)
  if (!needed.every((id) => known.includes(id))) return undefined
  return compareSegmentations(await featureTable(engine, snapshot, folder, needed), snapshot, earlier, now)
}
