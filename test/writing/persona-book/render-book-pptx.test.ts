import { describe, expect, it } from 'vitest'
import { renderBookPptx } from '../../../src/writing/persona-book/render-book-pptx.ts'
import { fullBook } from './full-book.ts'
import { boxesOf, boxText, unzip } from './opened-deck.ts'
import { sampleBook } from './sample-book.ts'

const open = async (book: Parameters<typeof renderBookPptx>[0]) => {
  const files = await unzip(await renderBookPptx(book))
  const numbered = (folder: string): string[] =>
    [...files.keys()]
      .filter((name) => name.startsWith(folder) && name.endsWith('.xml'))
      .toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
      .map((name) => files.get(name) ?? '')
  return {
    files,
    slides: numbered('ppt/slides/slide'),
    notes: numbered('ppt/notesSlides/notesSlide'),
    charts: numbered('ppt/charts/chart'),
  }
}
const words = (slide = ''): Record<string, string> =>
  Object.fromEntries(boxesOf(slide).map((box) => [box.name, boxText(box)]))

describe('the slides of personas', () => {
  it('are a title, one slide a segment, then variants, texts for customers and sources', async () => {
    const { slides } = await open(sampleBook('en'))
    expect(slides.map((slide) => words(slide)['title'])).toEqual([
      'Spring personas',
      'Steady stockists',
      'Quiet regulars',
      'Shelf keepers',
      'Texts for customers: Steady stockists',
      'Texts for customers: Shelf keepers',
      'Texts for customers: Quiet regulars',
      'Where this comes from',
    ])
  })

  it('have one title each, by which outlines and readers of screens know them', async () => {
    const { files, slides } = await open(sampleBook('en'))
    const titles = (xml: string): number => xml.match(/<p:ph\b[^>]*type="title"/g)?.length ?? 0
    expect(slides.map(titles)).toEqual(slides.map(() => 1))
    const layouts = [...files].filter(([name]) => /slideLayouts\/slideLayout\d+\.xml$/.test(name))
    expect(layouts.map(([, xml]) => titles(xml)).filter((count) => count === 1)).toHaveLength(3)
  })

  it('hold each part as text to edit, with the sign of who wrote it', async () => {
    const { slides } = await open(sampleBook('en'))
    expect(words(slides[1])).toMatchObject({
      segment: 'S1 · Recent frequent big spenders · 787 customers, 18% of all',
      summary: 'They order often and bring in 66% of all revenue. ■',
      wants: '33% of them bought the red lunch bag. ■\nA reliable shelf matters to them. ●\u00a0interpretation',
      actions: 'Tell them first when a favourite is back. ◎\u00a0interpretation',
      footer: expect.stringContaining('Fact sheet 1a30e4a48a8a'),
    })
    expect(words(slides[4])['favourites']).toContain('E-mail: subject · 17 of 60 characters\nBack on the shelf ●')
  })

  it('draw the figures of the segment beside all customers in a native chart', async () => {
    const { slides, charts } = await open(sampleBook('en'))
    expect(slides[1]).toContain('drawingml/2006/chart')
    expect(charts[0]).toContain('<c:barChart>')
    const values = [...(charts[0] ?? '').matchAll(/<c:val>.*?<\/c:val>/gs)].map(([series]) =>
      [...series.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)/g)].map(([, value]) => Number(value).toFixed(2)),
    )
    expect(values).toEqual([
      ['4.50', '5.02', '0.17'],
      ['1.00', '1.00', '1.00'],
    ])
    expect(charts[0]).toContain('Days since the last order (median)')
  })

  it('keep the whole text and every fact with its query and data in the notes', async () => {
    const { notes } = await open(sampleBook('en'))
    expect(notes[1]).toContain('An empty shelf would send them elsewhere. □')
    expect(notes[1]).toContain(
      'share of revenue: 66% · share of the revenue of all customers · 787 customers behind it · sum(amount) by segment / sum(amount) · 969615de1b0e',
    )
  })

  it('name a Chinese font for Chinese text, in boxes and charts', async () => {
    const { slides, charts } = await open(sampleBook('zh'))
    expect(words(slides[1])['title']).toBe('稳定进货客')
    expect(
      [...`${slides.join('')}${charts.join('')}`.matchAll(/<a:(?:latin|ea) typeface="([^"]+)"/g)].map(
        ([, font]) => font,
      ),
    ).not.toContain('Arial')
    expect(slides[1]).toContain('<a:ea typeface="Microsoft YaHei"')
  })

  it('come out the same from the same document', async () => {
    const [one, two] = [await open(sampleBook('en')), await open(sampleBook('en'))]
    expect(one.slides.map(boxesOf)).toEqual(two.slides.map(boxesOf))
    expect(one.notes).toEqual(two.notes)
  })

  it('hold no character that XML forbids', async () => {
    const { files } = await open(fullBook('en', ['german-credit-4'], (name) => `${name} <&>"\u0000\u0008\ud800`))
    const texts = [...files].filter(([name]) => name.endsWith('.xml')).map(([, text]) => text)
    expect(texts.filter((text) => /[^\P{Cc}\n\r\t]|\ufffd/u.test(text))).toEqual([])
    expect(texts.join('')).toContain('&lt;&amp;&gt;&quot;')
  })
})
