import { sectionMarkdown, textMarkdown } from './markdown-blocks.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { pageOf } from './page.ts'
import type { Report } from './report.ts'
import { reportWords } from './view.ts'

/** The same content as the page, readable as plain Markdown. */
export function renderMarkdown(report: Report): string {
  const page = pageOf(report)
  const gap = reportWords(report.language).sentenceGap
  const parts = [`# ${escapeMarkdown(page.title)}`, page.facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')]
  parts.push(...page.warnings.map((warning) => `> ${escapeMarkdown(warning)}`))
  if (page.headlines.length > 0) {
    parts.push(`## ${escapeMarkdown(page.headlinesTitle)}`)
    parts.push(
      page.headlines
        .map(({ figure, text }) => `- ${strong(textMarkdown([figure]), gap)}${textMarkdown(text)}`)
        .join('\n'),
    )
  }
  parts.push(...page.sections.map(sectionMarkdown), escapeMarkdown(page.footer))
  return `${parts.join('\n\n')}\n`
}

/** Bold that ends in a sign, such as 66%, closes only before a space. */
const strong = (text: string, gap: string): string => `**${text}**${/[\p{L}\p{N}]$/u.test(text) ? gap : ' '}`
