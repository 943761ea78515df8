import { type ResultsPageInput, resultsPage } from '../campaigns/results/page/results-page.ts'
import { version } from '../workspace/version.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { pageHtml } from '../writing/report/page-html.ts'
import { pageMarkdown } from '../writing/report/page-markdown.ts'
import { writeOutput } from './write-output.ts'

/** Writes the page of what a campaign came to, report/C1-results.html and .md. @returns the paths */
export async function writeResultsPage(
  workspace: Workspace,
  input: Omit<ResultsPageInput, 'version'>,
): Promise<string[]> {
  const { campaign, language } = input
  const page = resultsPage({ ...input, version })
  return [
    await writeOutput(workspace, `${campaign}-results.html`, pageHtml(page, { shoal: version, language })),
    await writeOutput(workspace, `${campaign}-results.md`, pageMarkdown(page, language)),
  ]
}
