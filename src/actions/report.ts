import { z } from 'zod'
import { Language } from '../language/language.ts'
import { currentSnapshot } from './current.ts'
import { defineAction } from './define-action.ts'
import { heed } from './heed.ts'
import { viewKinds } from './standing-views.ts'
import { withEngine } from './with-engine.ts'

/** shoal report: writes what readers get. */
export const report = defineAction({
  name: 'report',
  effect: 'writes',
  input: z.strictObject({}),
  output: z.strictObject({
    folder: z.string().describe('where the files are'),
    language: Language,
    files: z.array(z.strictObject({ path: z.string(), bytes: z.int() })),
    segments: z.array(z.strictObject({ id: z.string(), name: z.string(), customers: z.int() })),
    leftOut: z
      .array(z.enum(viewKinds))
      .describe('what is not in it, since it was worked out of other customers, segments or settings'),
  }),
  run: async (_input, context) => {
    const { rmSync, statSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { describeSegments } = await import('../customers/profiles/describe-segments.ts')
    const { settledQuality } = await import('../customers/cleaning/settled-quality.ts')
    const { composeReport } = await import('../writing/report/compose-report.ts')
    const { renderHtml } = await import('../writing/report/render-html.ts')
    const { renderMarkdown } = await import('../writing/report/render-markdown.ts')
    const { renderScatterSvg } = await import('../writing/report/render-scatter.ts')
    const { rejectsOf, writeRejectsCsv } = await import('../customers/cleaning/rejects-csv.ts')
    const { companionRejectsOf } = await import('../customers/companions/companion-rejects.ts')
    const { reachOf } = await import('../customers/contacts/contact-records.ts')
    const { customersCsv } = await import('../customers/segments/customers-csv.ts')
    const { outputFolder, writeOutput, writeOutputWith } = await import('./write-output.ts')
    const { keepOnCurrent } = await import('./keep-on-current.ts')
    const { settingsOf } = await import('../workspace/settings-of.ts')
    const { countedSegmentation } = await import('./counted-segmentation.ts')
    const { removeEarlierLists, standingViews, viewsSoFar } = await import('./standing-views.ts')
    const { languageFor } = await import('./language-for.ts')
    return withEngine(context, async (workspace, engine) => {
      const language = languageFor(workspace, context)
      const current = currentSnapshot(workspace)
      const { snapshot, folder } = current
      const { step: segmentStep, segmentation } = await countedSegmentation(engine, workspace, current)
      context.progress('describing')
      const described = await describeSegments(engine, snapshot, folder, segmentation)
      const document = composeReport({
        language,
        title: workspace.config.title,
        snapshot: { ...snapshot, quality: await settledQuality(engine, snapshot, folder) },
        segmentation,
        profiles: described.profiles,
        minCustomers: workspace.config.privacy.minCustomers,
        contacts: reachOf(workspace.state),
        views: standingViews(workspace, segmentation),
      })
      await heed(context.signal)
      context.progress('writing')
      const files = [
        await writeOutput(workspace, 'report.html', renderHtml(document)),
        await writeOutput(workspace, 'report.md', renderMarkdown(document)),
        await writeOutput(workspace, 'report.json', `${JSON.stringify(document, null, 2)}\n`),
        await writeOutput(workspace, 'segments.svg', renderScatterSvg(segmentation, language)),
        await writeOutput(workspace, 'customers.csv', customersCsv(described, segmentation, language)),
        await writeOutputWith(workspace, 'rejects.csv', (path) =>
          writeRejectsCsv(engine, rejectsOf(snapshot, folder), path),
        ),
      ]
      removeEarlierLists(workspace, current.step.id)
      for (const [kind, source] of companionRejectsOf(snapshot, folder)) {
        const name = `rejects-${kind}.csv`
        if (source === undefined) rmSync(join(outputFolder(workspace), name), { force: true })
        else files.push(await writeOutputWith(workspace, name, (path) => writeRejectsCsv(engine, source, path)))
      }
      keepOnCurrent(workspace, current.step, files, () =>
        workspace.state.addStep('report', context.now().toISOString(), JSON.stringify({ language }), {
          settings: settingsOf(workspace.config, 'report'),
          basedOn: segmentStep.id,
        }),
      )
      return {
        folder: outputFolder(workspace),
        language,
        files: files.map((path) => ({ path, bytes: statSync(path).size })),
        segments: segmentation.segments.map(({ id, name, customers }) => ({ id, customers, name: name[language] })),
        leftOut: viewsSoFar(workspace, segmentation).flatMap(({ kind, old }) => (old ? [kind] : [])),
      }
    })
  },
})
