import { plainText } from '../report/blocks.ts'
import { addSlide, addText, type Presentation, slideFont, slideInk, slideSize, xmlText } from '../slides/deck.ts'
import { bookWords } from './book-words.ts'
import type { PersonaBook } from './persona-book.ts'
import { addFooter } from './slide-footer.ts'
import { promptsText, sourcesTable } from './sources-section.ts'

const perSlide = 14

/** What each persona was made from, as tables, fourteen segments a slide. */
export function addSourceSlides(deck: Presentation, book: PersonaBook): void {
  const { language } = book
  const words = bookWords(language).sources
  const table = sourcesTable(book)
  const options = { fontFace: slideFont(language), fontSize: 10, color: slideInk.text }
  const width = slideSize.width - 1.2
  for (let first = 0; first < table.rows.length; first += perSlide) {
    const slide = addSlide(deck, 'list', words.title, { language, most: 24, least: 12 })
    const rows = table.rows.slice(first, first + perSlide)
    slide.addTable(
      [
        table.columns.map(({ label }) => ({ text: label, options: { ...options, bold: true, color: slideInk.muted } })),
        ...rows.map(({ cells }) => cells.map(({ text }) => ({ text: xmlText(plainText(text)), options }))),
      ],
      {
        x: 0.6,
        y: 1.2,
        w: width,
        rowH: 0.3,
        border: { type: 'solid', pt: 0.5, color: slideInk.line },
        objectName: 'sources',
      },
    )
    const note = { x: 0.6, y: 6.1, w: width, h: 0.6 }
    addText(slide, [{ text: promptsText(book) }], note, {
      language,
      name: 'prompts',
      most: 11,
      least: 6,
      color: slideInk.muted,
    })
    addFooter(slide, book)
  }
}
