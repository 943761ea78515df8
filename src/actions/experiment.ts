import { z } from 'zod'
import { ExperimentReport } from '../campaigns/trials/experiment-report.ts'
import { ExperimentFormat } from '../campaigns/trials/render-experiment.ts'
import { defineAction } from './define-action.ts'

/** shoal experiment mail-2008.csv --arm segment --holdout none --metrics visit,spend: what an experiment that was run elsewhere shows. */
export const experiment = defineAction({
  name: 'experiment',
  effect: 'writes',
  positional: 'file',
  input: z.strictObject({
    file: z.string(),
    arm: z.string().describe('COLUMN'),
    holdout: z.string().describe('VALUE'),
    metrics: z.string().describe('COLUMNS'),
    by: z.string().optional().describe('COLUMNS'),
    before: z.string().optional().describe('COLUMNS'),
    shares: z.string().optional().describe('SHARES'),
  }),
  output: z.strictObject({
    report: ExperimentReport,
    sentences: z.array(z.string()).describe('what it comes to, in the language of the command'),
    files: z.array(z.string()),
  }),
  run: async ({ file, arm, holdout, metrics, by, before, shares }, context) => {
    const { basename } = await import('node:path')
    const { analyseExperiment } = await import('../campaigns/trials/analyse-experiment.ts')
    const { experimentSentences } = await import('../campaigns/trials/page/experiment-sentences.ts')
    const { ExperimentView } = await import('../campaigns/trials/page/experiment-view.ts')
    const { plannedShares } = await import('../campaigns/trials/planned-shares.ts')
    const { readTrial } = await import('../campaigns/trials/read-trial.ts')
    const { renderExperiment } = await import('../campaigns/trials/render-experiment.ts')
    const { languageFor } = await import('./language-for.ts')
    const { withEngine } = await import('./with-engine.ts')
    const { writeOutput } = await import('./write-output.ts')
    return withEngine(context, async (workspace, engine) => {
      context.progress('reading')
      const columns = { arm, holdout, metrics: namesIn(metrics), by: namesIn(by), before: namesIn(before) }
      const { trial, unreadable } = await readTrial(engine, file, columns)
      const planned = shares === undefined ? undefined : plannedShares(shares, trial.arms)
      context.progress('counting')
      const report = analyseExperiment(trial, {
        file: basename(file),
        arm,
        unreadable,
        ...(planned === undefined ? {} : { shares: planned }),
      })
      context.progress('writing')
      const stem = `experiment-${basename(file).replace(/\.[^.]*$/, '')}`
      const files: string[] = []
      for (const format of ExperimentFormat.options) {
        const languages = format === 'json' ? [undefined] : (['en', 'zh'] as const)
        for (const language of languages) {
          const name = [stem, ...(language === undefined ? [] : [language]), format].join('.')
          files.push(await writeOutput(workspace, name, await renderExperiment(report, format, language ?? 'en')))
        }
      }
      const view = new ExperimentView(report, languageFor(workspace, context))
      return { report, sentences: experimentSentences(view), files }
    })
  },
})

/** Names with commas between them. */
const namesIn = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
