import { formatDate } from '../../facts/format-date.ts'
import { reportWords } from '../report/view.ts'
import { addText, type Slide, slideInk, slideSize } from '../slides/deck.ts'
import { bookWords } from './book-words.ts'
import type { PersonaBook } from './persona-book.ts'
import { originsIn } from './persona-sentences.ts'
import { originMarks } from './sentence-mark.ts'

/** Under every slide: dates, what it was made from, and what the signs mean. @param sheet hash of the fact sheet, where it is about one */
export function addFooter(slide: Slide, book: PersonaBook, sheet?: string): void {
  const { language, asOf, window, written, snapshot } = book
  const words = bookWords(language)
  const report = reportWords(language)
  const used = originsIn(book)
  const signs = (['code', 'rule', 'model', 'repaired'] as const).filter((origin) => used.has(origin))
  const made = [
    asOf !== undefined && report.asOf(formatDate(asOf, language)),
    window !== undefined && report.ordersBetween(formatDate(window.from, language), formatDate(window.to, language)),
    sheet !== undefined && `${words.sources.sheet} ${sheet.slice(0, 12)}`,
    `${words.sources.snapshot} ${snapshot}`,
    ...written.prompts.map(({ name, version }) => `${name} ${version}`),
  ].filter((piece) => piece !== false)
  const meaning = signs.map((origin) => `${originMarks[origin]} ${words.origins[origin]}`).join(report.separator)
  addText(
    slide,
    [{ text: made.join(report.separator) }, { text: `${words.slides.marks}${report.colon}${meaning}` }],
    { x: 0.6, y: 6.88, w: slideSize.width - 1.2, h: 0.45 },
    { language, name: 'footer', most: 9, least: 6, color: slideInk.muted },
  )
}
