import { pageOf } from './page.ts'
import { pageMarkdown } from './page-markdown.ts'
import type { Report } from './report.ts'

/** The same content as the page, readable as plain Markdown. */
export const renderMarkdown = (report: Report): string => pageMarkdown(pageOf(report), report.language)
