import { html } from './html.ts'
import type { Report } from './report.ts'

/** The report as one self-contained page: inline style and charts, no script, no request. */
export function renderHtml(report: Report): string {
  return `<!doctype html>\n${html`<html lang="${report.language === 'zh' ? 'zh-CN' : 'en'}"><title>${report.title}</title>`}`
}
