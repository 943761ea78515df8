import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CampaignStatus } from '../campaigns/campaign.ts'
import { CompanionKind } from '../customers/companions/companion.ts'
import { Language, Localized } from '../language/language.ts'
import type { Step } from '../workspace/state.ts'
import { currentSegmentation, currentSnapshot } from './current.ts'
import { defineAction } from './define-action.ts'
import { viewKinds, viewsSoFar } from './standing-views.ts'

const NextStep = z.enum(['import', 'segment', 'report', 'open'])

/** shoal status: what is here, what is stale, what to do next. */
export const status = defineAction({
  name: 'status',
  effect: 'reads',
  input: z.strictObject({}),
  output: z.strictObject({
    folder: z.string().describe('of the workspace'),
    import: z
      .strictObject({
        snapshot: z.string(),
        at: z.string(),
        kind: z.enum(['orders', 'customers']),
        files: z.array(z.string()),
        rowsIn: z.int(),
        rowsUsed: z.int(),
        customers: z.int(),
        asOf: z.string().optional(),
        columns: z.array(z.strictObject({ header: z.string(), role: z.string() })),
        beside: z
          .array(
            z.strictObject({
              kind: CompanionKind,
              files: z.array(z.string()),
              rowsIn: z.int(),
              rowsUsed: z.int(),
              customers: z.int(),
            }),
          )
          .describe('tables of events, reviews and people'),
      })
      .optional(),
    segments: z
      .strictObject({
        at: z.string(),
        k: z.int(),
        features: z.array(z.string()),
        names: z.array(z.strictObject({ id: z.string(), en: z.string(), zh: z.string(), customers: z.int() })),
      })
      .optional(),
    views: z
      .array(
        z.strictObject({
          kind: z.enum(viewKinds),
          at: z.string(),
          old: z.boolean().describe('worked out of other customers, segments or settings than those that count now'),
        }),
      )
      .optional()
      .describe('customer value, predictions and recommendations'),
    report: z.strictObject({ at: z.string(), path: z.string() }).optional(),
    stale: z
      .array(z.enum(['settings', 'segments', 'report']))
      .describe(
        'settings: shoal.yaml was changed after the import; segments, report: older than what they build on, or than their settings',
      ),
    campaigns: z.array(
      z.strictObject({
        id: z.string(),
        at: z.string().describe('when it was drafted'),
        segment: z.string(),
        audience: Localized,
        language: Language,
        status: CampaignStatus,
      }),
    ),
    next: NextStep.describe('what to do next; open: read the report'),
  }),
  run: async (_input, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { settingsOf } = await import('../workspace/settings-of.ts')
    const { outputFolder } = await import('./write-output.ts')
    const { listCampaigns } = await import('../campaigns/campaign-records.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const { state, folder, config } = workspace
      const campaigns = listCampaigns(state)
      if (state.latest('import') === undefined) return { folder, campaigns, stale: [], next: 'import' as const }
      const { step, snapshot } = currentSnapshot(workspace)
      const { quality, reading } = snapshot
      const imported = {
        snapshot: snapshot.id,
        at: step.at,
        kind: reading.kind,
        files: [...new Set(snapshot.files.map(({ name }) => name))],
        rowsIn: quality.rowsIn,
        rowsUsed: quality.rowsUsed,
        customers: quality.customers,
        columns: quality.columns.map(({ header, role }) => ({ header, role })),
        beside: (snapshot.companions ?? []).map(({ kind, quality: { files, rowsIn, rowsUsed, customers } }) => ({
          kind,
          files: [...new Set(files.map(({ name }) => name))],
          rowsIn,
          rowsUsed,
          customers,
        })),
        ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
      }
      const isChanged = ({ kind, settings }: Step): boolean =>
        settings !== undefined && settings !== settingsOf(config, kind)
      const changed = isChanged(step)
      const stale: ('settings' | 'segments' | 'report')[] = changed ? ['settings'] : []
      const afterwards = changed ? ('import' as const) : undefined
      const segmentStep = state.latest('segment')
      if (segmentStep === undefined || segmentStep.basedOn !== step.id) {
        if (segmentStep !== undefined) stale.push('segments')
        return { folder, import: imported, campaigns, stale, next: afterwards ?? ('segment' as const) }
      }
      if (isChanged(segmentStep)) stale.push('segments')
      const { segmentation } = currentSegmentation(workspace, step)
      const segments = {
        at: segmentStep.at,
        k: segmentation.k,
        features: segmentation.scales.map(({ feature }) => feature.id),
        names: segmentation.segments.map(({ id, name, customers }) => ({ id, ...name, customers })),
      }
      const found = { folder, import: imported, segments, views: viewsSoFar(workspace, segmentation), campaigns, stale }
      const then = afterwards ?? (isChanged(segmentStep) ? ('segment' as const) : undefined)
      const reportStep = state.latest('report')
      const path = join(outputFolder(workspace), 'report.html')
      if (reportStep === undefined || !existsSync(path)) return { ...found, next: then ?? ('report' as const) }
      const isOvertaken = viewKinds.some((kind) => (state.latestId(kind) ?? 0) > reportStep.id)
      const isFresh = reportStep.basedOn === segmentStep.id && !isChanged(reportStep) && !isOvertaken
      if (!isFresh) stale.push('report')
      const next = then ?? (isFresh ? ('open' as const) : ('report' as const))
      return { ...found, report: { at: reportStep.at, path }, next }
    } finally {
      workspace.state.close()
    }
  },
})
