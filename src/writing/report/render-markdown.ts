import { sectionMarkdown, textMarkdown } from './markdown-blocks.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { pageOf } from './page.ts'
import type { Report } from './report.ts'

/** The same content as the page, readable as plain Markdown. */
export function renderMarkdown(report: Report): string {
  const page = pageOf(report)
  const parts = [`# ${escapeMarkdown(page.title)}`, page.facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')]
  if (page.headlines.length > 0) {
    parts.push(`## ${escapeMarkdown(page.headlinesTitle)}`)
    parts.push(
      page.headlines.map(({ figure, text }) => `- **${textMarkdown([figure])}** ${textMarkdown(text)}`).join('\n'),
    )
  }
  parts.push(...page.sections.map(sectionMarkdown), escapeMarkdown(page.footer))
  return `${parts.join('\n\n')}\n`
}
