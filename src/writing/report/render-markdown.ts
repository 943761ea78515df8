import type { Report } from './report.ts'

/** The same content as the page, readable as plain Markdown. */
export function renderMarkdown(report: Report): string {
  return `# ${report.title}\n`
}
