import { shadeOf } from '../charts/palette.ts'
import { fitText } from '../charts/text-width.ts'
import type { Persona } from '../personas/persona.ts'
import type { personaParts } from '../personas/sentences-of-persona.ts'
import { reportWords } from '../report/view.ts'
import {
  addSlide,
  addText,
  type Presentation,
  type Slide,
  slideFont,
  slideInk,
  slideSize,
  xmlText,
} from '../slides/deck.ts'
import { bookWords } from './book-words.ts'
import type { BookSegment, PersonaBook } from './persona-book.ts'
import { placeLists } from './persona-boxes.ts'
import { sentenceText } from './persona-sentences.ts'
import { type SegmentChart, segmentChart } from './segment-chart.ts'
import { shortId } from './segment-id.ts'
import { sizeText } from './segment-pages.ts'
import { sentenceMark } from './sentence-mark.ts'
import { addFooter } from './slide-footer.ts'
import { slideNotes } from './slide-notes.ts'

const left = 0.6
const wide = slideSize.width - 2 * left
const column = { y: 2.25, w: 4.1, h: 4.55 } as const
/** In points: two lines of half the chart. */
const labelWidth = 190
const sizes = { most: 14, least: 8 } as const

/** A persona on one slide: text in editable boxes, a native chart, and its facts with their sources in the notes. */
export function addSegmentSlide(
  deck: Presentation,
  book: PersonaBook,
  {
    segment,
    persona,
    place,
    group,
  }: { segment: BookSegment; persona: Persona; place: number; group: string | undefined },
): void {
  const { language } = book
  const { separator } = reportWords(language)
  const slide = addSlide(deck, 'segment', persona.handle, { language, most: 30, least: 14 })
  const color = shadeOf(place).light.slice(1)
  slide.addShape('rect', { x: 0, y: 0, w: 0.18, h: slideSize.height, fill: { color }, line: { color, width: 0 } })
  const kicker = [group, shortId(segment), segment.name, sizeText(segment, language)].filter(
    (part) => part !== undefined,
  )
  addText(
    slide,
    [{ text: kicker.join(separator) }],
    { x: left, y: 0.35, w: wide, h: 0.34 },
    look(book, 'segment', 13, 7, slideInk.muted),
  )
  const summary = { text: sentenceText(persona.summary), mark: sentenceMark(persona.summary, language) }
  addText(slide, [summary], { x: left, y: 1.4, w: wide, h: 0.76 }, look(book, 'summary', 17, 9))
  addParts(slide, book, persona, color)
  const chart = segmentChart(segment, language)
  addChart(deck, slide, book, chart, color)
  addFooter(slide, book, segment.sheet.hash)
  slide.addNotes(slideNotes(segment, persona, chart.facts, language))
}

const look = ({ language }: PersonaBook, name: string, most: number, least: number, color: string = slideInk.text) => ({
  language,
  name,
  most,
  least,
  color,
})

/** Who they are and what they want at the left, what could lose them and how to win them beside it, in one font size. */
function addParts(slide: Slide, book: PersonaBook, persona: Persona, color: string): void {
  const { language } = book
  const titles = reportWords(language).segments
  const lists = (parts: readonly (typeof personaParts)[number][]) =>
    parts
      .filter((part) => persona[part].length > 0)
      .map((part) => ({
        name: part,
        paragraphs: persona[part].map((sentence) => ({
          text: sentenceText(sentence),
          mark: sentenceMark(sentence, language),
        })),
      }))
  const areas = [0, 1].map((index) => ({ ...column, x: left + index * (column.w + 0.3) }))
  const { size, lists: placed } = placeLists([lists(['who', 'wants']), lists(['risks', 'actions'])], areas, {
    ...sizes,
    more: bookWords(language).slides.more,
  })
  for (const { name, title, box, paragraphs } of placed) {
    addText(slide, [{ text: titles[name] }], title, { ...look(book, `${name}-title`, 11, 7, color), bold: true })
    addText(slide, paragraphs, box, look(book, name, size, Math.min(size, sizes.least)))
  }
}

function addChart(deck: Presentation, slide: Slide, book: PersonaBook, chart: SegmentChart, color: string): void {
  const box = { x: 9.4, y: column.y, w: 3.35, h: 4.4 }
  if (chart.labels.length === 0) return
  addText(
    slide,
    [{ text: chart.title }],
    { ...box, h: 0.3 },
    { ...look(book, 'chart-title', 11, 7, color), bold: true },
  )
  const fontFace = slideFont(book.language)
  slide.addChart(
    deck.ChartType.bar,
    chart.series.map(({ name, values }) => ({
      name,
      labels: chart.labels.map((label) => xmlText(fitText(label, 9, labelWidth))),
      values,
    })),
    {
      ...box,
      y: box.y + 0.3,
      h: box.h - 0.3,
      objectName: 'chart',
      altText: xmlText(
        chart.facts.map(({ label, display }) => `${label[book.language]} ${display[book.language]}`).join('; '),
      ),
      barDir: 'bar',
      barGapWidthPct: 45,
      chartColors: [color, slideInk.all],
      // The first fact on top; the library writes this value too, though its types know one alone.
      catAxisOrientation: 'maxMin' as string as 'minMax',
      catAxisLabelFontFace: fontFace,
      catAxisLabelFontSize: 9,
      catAxisLabelColor: slideInk.text,
      catGridLine: { style: 'none' },
      valAxisHidden: true,
      valAxisLabelFontFace: fontFace,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: '0%',
      dataLabelFontFace: fontFace,
      dataLabelFontSize: 9,
      dataLabelColor: slideInk.text,
      showLegend: chart.series.length > 1,
      legendPos: 'b',
      legendFontFace: fontFace,
      legendFontSize: 9,
      legendColor: slideInk.muted,
    },
  )
}
