import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/writing/report/render-html.ts'
import { renderMarkdown } from '../../../src/writing/report/render-markdown.ts'
import { renderScatterSvg } from '../../../src/writing/report/render-scatter.ts'
import { Report } from '../../../src/writing/report/report.ts'
import { smallReport } from './small-report.ts'

const golden = (name: string): string => join(import.meta.dirname, '../../golden', name)

/** The page without its style, which changes for looks alone. */
const withoutStyle = (page: string): string => page.replace(/<style>[\s\S]*?<\/style>/, '<style></style>')

describe.each(['en', 'zh'] as const)('a small report, %s', (language) => {
  const report = smallReport(language)

  it('is a report', () => expect(Report.parse(report)).toEqual(report))

  it('reads as a page', () =>
    expect(withoutStyle(renderHtml(report))).toMatchFileSnapshot(golden(`report.${language}.html`)))

  it('reads as Markdown', () => expect(renderMarkdown(report)).toMatchFileSnapshot(golden(`report.${language}.md`)))

  it('draws its scatter plot', () =>
    expect(renderScatterSvg(report.segmentation, language)).toMatchFileSnapshot(golden(`report.${language}.svg`)))

  it('renders the same bytes again', () => expect(renderHtml(report)).toBe(renderHtml(smallReport(language))))
})
