import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CampaignRecord } from '../campaigns/campaign-records.ts'
import { Segmentation } from '../customers/segments/segmentation.ts'
import { Snapshot } from '../customers/snapshot.ts'
import type { Step } from '../workspace/state.ts'
import { defineAction } from './define-action.ts'
import { saveOwnNames } from './own-names.ts'

/** shoal undo: takes back the last import, segmentation or name. */
export const undo = defineAction({
  name: 'undo',
  effect: 'writes',
  input: z.strictObject({ look: z.boolean().default(false) }),
  output: z.strictObject({
    undone: z.enum(['import', 'segment', 'name']),
    looked: z.boolean().describe('whether it was only looked at, and everything still stands'),
    segments: z.int().optional().describe('how many the segmentation had that goes'),
    campaigns: z
      .array(z.string())
      .describe(
        'drafted from a segmentation that goes with it, and not sent: they cannot be sent until it is found again',
      ),
    at: z.string().describe('when it had been done'),
    left: z.int().describe('steps that can still be taken back'),
    report: z.string().optional().describe('path of the report that shows what was taken back'),
  }),
  run: async ({ look }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { readCampaigns } = await import('../campaigns/campaign-records.ts')
    const { outputFolder } = await import('./write-output.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const { state } = workspace
      // Read and taken back in one transaction: what is last now may not be last a moment later.
      return state.transaction(() => {
        const steps = state.steps()
        const latest = steps.findLast(isOwn)
        const last = latest && (addedWith(latest, steps) ?? latest)
        if (last === undefined) throw new ShoalError('workspace/nothing-to-undo', { folder: context.folder })
        if (last.kind === 'import' && snapshotOf(last).purged) throw new ShoalError('undo/forgotten', {})
        // Reports and what is computed of segments are views of what came before them and go with it.
        const kept = steps.filter(({ id }) => id < last.id)
        const before = kept.findLast(({ kind }) => kind === 'segment')
        const undone = steps.filter(({ id }) => id >= last.id)
        // The file shows what was taken back, so it is no report of an earlier step either.
        const isShown = undone.some(({ kind }) => kind === 'report')
        const shownBefore = isShown ? kept.filter(({ kind }) => kind === 'report') : []
        const gone = goneWith(undone, kept)
        const about = {
          looked: look,
          campaigns: unsentOf(readCampaigns(state), gone),
        }
        if (!look) state.removeSteps([...undone, ...shownBefore].map(({ id }) => id))
        const { at } = last
        const left = undoable(kept)
        const shown = join(outputFolder(workspace), 'report.html')
        const report = !look && existsSync(shown) ? { report: shown } : {}
        const rest = { at, left, ...about, ...report }
        if (last.kind === 'import') return { undone: 'import' as const, ...rest }
        if (before === undefined || !isNaming(last, before))
          return { undone: 'segment' as const, ...rest, segments: segmentationOf(last).segments.length }
        // A name that was taken back does not return with the next segmentation.
        if (!look) saveOwnNames(state, segmentationOf(before))
        return { undone: 'name' as const, ...rest }
      })
    } finally {
      workspace.state.close()
    }
  },
})

/** Versions of segmentations that only these steps hold. */
function goneWith(undone: readonly Step[], kept: readonly Step[]): Set<string> {
  const versions = (steps: readonly Step[]): string[] =>
    steps.filter(({ kind }) => kind === 'segment').map((step) => segmentationOf(step).version)
  const still = new Set(versions(kept))
  return new Set(versions(undone).filter((version) => !still.has(version)))
}

/** Campaigns of these segmentations that are still to be sent. */
const unsentOf = (records: readonly CampaignRecord[], versions: ReadonlySet<string>): string[] =>
  records
    .filter(({ campaign, status }) => versions.has(campaign.segmentation) && status !== 'sent' && status !== 'measured')
    .map(({ campaign: { id } }) => id)

/** Whether a step is a decision of its own rather than a view of earlier ones. */
const isOwn = ({ kind }: Step): boolean => kind === 'import' || kind === 'segment'

const segmentationOf = ({ document }: Step): Segmentation => Segmentation.parse(JSON.parse(document))

/** The import that added files and assigned customers in one go: the assignment goes with it. */
function addedWith(step: Step, steps: readonly Step[]): Step | undefined {
  const before = steps.findLast((other) => other.id < step.id && isOwn(other))
  if (step.kind !== 'segment' || before?.kind !== 'import' || before.at !== step.at) return undefined
  const { gained, purged } = snapshotOf(before)
  return gained === undefined && purged === undefined ? undefined : before
}

const snapshotOf = ({ document }: Step): Snapshot => Snapshot.parse(JSON.parse(document))

/** How often something can be taken back: an import that assigned customers is one step with that, and what "forget" wrote stays. */
function undoable(steps: readonly Step[]): number {
  const own = steps.filter(isOwn)
  return own.filter(
    (step) => addedWith(step, own) === undefined && !(step.kind === 'import' && snapshotOf(step).purged),
  ).length
}

/** Naming writes the same segmentation once more, under other names. */
function isNaming(step: Step, before: Step): boolean {
  if (before.basedOn !== step.basedOn) return false
  const [old, now] = [segmentationOf(before), segmentationOf(step)]
  const names = ({ segments }: Segmentation): string => JSON.stringify(segments.map(({ name }) => name))
  return old.version === now.version && names(old) !== names(now)
}
