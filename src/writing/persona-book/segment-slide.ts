import { shadeOf } from '../charts/palette.ts'
import { fitText } from '../charts/text-width.ts'
import type { Persona } from '../personas/persona.ts'
import { reportWords } from '../report/view.ts'
import {
  addText,
  measured,
  type Paragraph,
  type Presentation,
  type Slide,
  slideFont,
  slideInk,
  slideSize,
  xmlText,
} from '../slides/deck.ts'
import { type Box, fitSize } from '../slides/fit-text.ts'
import { bookWords } from './book-words.ts'
import type { BookSegment, PersonaBook } from './persona-book.ts'
import { personaParts, sentenceText } from './persona-sentences.ts'
import { type SegmentChart, segmentChart } from './segment-chart.ts'
import { sizeText } from './segment-pages.ts'
import { sentenceMark } from './sentence-mark.ts'
import { addFooter } from './slide-footer.ts'
import { slideNotes } from './slide-notes.ts'

const left = 0.6
const wide = slideSize.width - 2 * left
const column = { w: 3.85, gap: 0.3, top: 2.45, h: 1.72, rowStep: 2.2 } as const
/** In points: two lines of half the chart. */
const labelWidth = 200
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
  const slide = deck.addSlide()
  const color = shadeOf(place).light.slice(1)
  slide.addShape('rect', { x: 0, y: 0, w: 0.18, h: slideSize.height, fill: { color }, line: { color, width: 0 } })
  const kicker = [group, segment.segment, segment.name, sizeText(segment, language)].filter(
    (part) => part !== undefined,
  )
  addText(
    slide,
    [{ text: kicker.join(separator) }],
    { x: left, y: 0.35, w: wide, h: 0.34 },
    look(book, 'segment', 13, 7, slideInk.muted),
  )
  addText(
    slide,
    [{ text: persona.handle }],
    { x: left, y: 0.7, w: wide, h: 0.7 },
    { ...look(book, 'handle', 30, 14), bold: true },
  )
  const summary = { text: sentenceText(persona.summary), mark: sentenceMark(persona.summary, language) }
  addText(slide, [summary], { x: left, y: 1.42, w: wide, h: 0.88 }, look(book, 'summary', 18, 9))
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

/** Who, wants, risks and actions in four boxes of one font size; sentences without room stand in the notes alone. */
function addParts(slide: Slide, book: PersonaBook, persona: Persona, color: string): void {
  const titles = reportWords(book.language).segments
  const parts = personaParts.filter((part) => persona[part].length > 0)
  const boxes = parts.map((part, index) => {
    const x = left + (index % 2) * (column.w + column.gap)
    const y = column.top + Math.floor(index / 2) * column.rowStep
    const box: Box = { x, y: y + 0.32, w: column.w, h: column.h }
    return { part, heading: { x, y, w: column.w, h: 0.3 }, box, paragraphs: roomFor(book, persona, part, box) }
  })
  const size = Math.min(
    ...boxes.map(({ box, paragraphs }) => fitSize(paragraphs.map(measured), box, sizes) ?? sizes.least),
  )
  for (const { part, heading, box, paragraphs } of boxes) {
    addText(slide, [{ text: titles[part] }], heading, { ...look(book, `${part}-title`, 11, 7, color), bold: true })
    addText(slide, paragraphs, box, look(book, part, size, sizes.least))
  }
}

function roomFor(
  { language }: PersonaBook,
  persona: Persona,
  part: (typeof personaParts)[number],
  box: Box,
): Paragraph[] {
  const all = persona[part].map((sentence) => ({
    text: sentenceText(sentence),
    mark: sentenceMark(sentence, language),
  }))
  for (let kept = all.length; kept > 1; kept--) {
    const dropped = all.length - kept
    const shown: Paragraph[] = [
      ...all.slice(0, kept),
      ...(dropped === 0 ? [] : [{ text: bookWords(language).slides.more(dropped) }]),
    ]
    if (fitSize(shown.map(measured), box, sizes) !== undefined) return shown
  }
  return all.slice(0, 1)
}

function addChart(deck: Presentation, slide: Slide, book: PersonaBook, chart: SegmentChart, color: string): void {
  const box = { x: 9.05, y: column.top, w: 3.7, h: 4.2 }
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
      catAxisOrientation: 'maxMin',
      catAxisLabelFontFace: fontFace,
      catAxisLabelFontSize: 9,
      catAxisLabelColor: slideInk.text,
      catGridLine: { style: 'none' },
      valAxisHidden: true,
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
