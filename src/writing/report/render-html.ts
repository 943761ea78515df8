import { pageOf } from './page.ts'
import { pageHtml } from './page-html.ts'
import type { Report } from './report.ts'

/** The report as one self-contained page: inline style and charts, no script, no request. */
export const renderHtml = (report: Report): string => pageHtml(pageOf(report), report)
