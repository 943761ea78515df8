import { z } from 'zod'
import type { Language } from '../../language/language.ts'
import { version } from '../../workspace/version.ts'
import type { ExperimentReport } from './experiment-report.ts'

/** Forms of the report of an experiment; each is also the ending of its file. */
export const ExperimentFormat = z.enum(['html', 'md', 'json'])
export type ExperimentFormat = z.infer<typeof ExperimentFormat>

/** The report of an experiment in one form; JSON is the same in every language. */
export async function renderExperiment(
  report: ExperimentReport,
  format: ExperimentFormat,
  language: Language,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  const { experimentPage } = await import('./page/experiment-page.ts')
  const { ExperimentView } = await import('./page/experiment-view.ts')
  const page = experimentPage(new ExperimentView(report, language), version)
  if (format === 'md') return (await import('../../writing/report/page-markdown.ts')).pageMarkdown(page, language)
  return (await import('../../writing/report/page-html.ts')).pageHtml(page, { shoal: version, language })
}
