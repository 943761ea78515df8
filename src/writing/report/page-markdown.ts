import type { Language } from '../../language/language.ts'
import type { Page } from './blocks.ts'
import { sectionMarkdown, textMarkdown } from './markdown-blocks.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { reportWords } from './view.ts'

/** The blocks of a page, readable as plain Markdown. */
export function pageMarkdown(page: Page, language: Language): string {
  const gap = reportWords(language).sentenceGap
  const parts = [`# ${escapeMarkdown(page.title)}`, page.facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')]
  if (page.verdict !== undefined) parts.push(`**${escapeMarkdown(page.verdict)}**`)
  parts.push(...page.warnings.map((warning) => `> ${escapeMarkdown(warning)}`))
  if (page.headlines.length > 0) {
    parts.push(`## ${escapeMarkdown(page.headlinesTitle)}`)
    parts.push(
      page.headlines
        .map(({ figure, text, label }) =>
          label === undefined
            ? `- ${strong(textMarkdown([figure]), gap)}${textMarkdown(text)}`
            : `- ${escapeMarkdown(label)}**${textMarkdown([figure])}**${aside(textMarkdown(text), gap)}`,
        )
        .join('\n'),
    )
  }
  parts.push(...page.sections.map(sectionMarkdown), escapeMarkdown(page.footer))
  return `${parts.join('\n\n')}\n`
}

/** A remark in brackets of the language, after bold. */
const aside = (text: string, gap: string): string => (gap === '' ? `（${text}）` : ` (${text})`)

/** Bold that ends in a sign, such as 66%, closes only before a space. */
const strong = (text: string, gap: string): string => `**${text}**${/[\p{L}\p{N}]$/u.test(text) ? gap : ' '}`
