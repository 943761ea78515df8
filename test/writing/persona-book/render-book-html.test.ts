import { describe, expect, it } from 'vitest'
import type { PersonaBook } from '../../../src/writing/persona-book/persona-book.ts'
import { renderBookHtml } from '../../../src/writing/persona-book/render-book-html.ts'
import { fullBook } from './full-book.ts'
import { sampleBook } from './sample-book.ts'

const page = renderBookHtml(sampleBook('en'))

/** The document with one name changed everywhere that a reader sees it. */
function named(name: string): PersonaBook {
  const book = sampleBook('en')
  const segments = book.groups.flatMap((group) => group.segments)
  return {
    ...book,
    title: name,
    groups: [{ key: name, label: name, customers: 1, segments: segments.map((segment) => ({ ...segment, name })) }],
  }
}

describe('the page of personas', () => {
  it('says after every sentence who wrote it, and which ones interpret', () => {
    expect(page).toContain('aria-label="by code, around figures that it computed"')
    expect(page).toMatch(/A reliable shelf matters to them\. <span class="mark"[^>]*>●\u00a0interpretation<\/span>/)
    expect(page).toMatch(
      /An empty shelf would send them elsewhere\. <span class="mark"[^>]*>□\u00a0interpretation<\/span>/,
    )
    expect(page).toMatch(/Tell them first[^<]*<span class="mark"[^>]*>◎\u00a0interpretation<\/span>/)
  })

  it('leads from each figure to its row, which says of what it is a share and how many customers stand behind it', () => {
    expect(page).toMatch(/<a class="figure-link" href="#fact-S1-revenue\.share"[^>]*>66%<\/a>/)
    const row = /<tr[^>]*id="fact-S1-product_3a_20725\.share">.*?<\/tr>/s.exec(page)?.[0] ?? ''
    expect(row).toContain('share of the segment’s customers')
    expect(row).toContain('33%')
    expect(row).toContain('>12%<')
    expect(row).toContain('>259<')
  })

  it('shows texts for customers with their lengths against the limits', () => {
    expect(page).toContain('17 of 60 characters')
    expect(page).toContain('48 of 160 characters')
  })

  it('names dates, writer, sheets and prompt versions', () => {
    for (const words of [
      'Counted as of 10 December 2011',
      'Orders from 1 December 2010',
      'the rest by openai:small as far as it held',
      '1a30e4a48a8a',
      'persona.en 0123456789ab',
    ])
      expect(page).toContain(words)
  })

  it('keeps ids apart where two groups have segments of the same name', () => {
    const ids = [...renderBookHtml(fullBook('en', ['online-retail-4', 'telco-4'])).matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('makes no markup of a name', () => {
    const html = renderBookHtml(named('<img src=x onerror=alert(1)>"\u0000'))
    expect(html).not.toMatch(/<img|<script|[^\P{Cc}\n]/u)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })
})
