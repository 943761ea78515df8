import { addSlide, addText, newDeck, type Presentation, slideInk, slideSize } from '../slides/deck.ts'
import { bookFacts, marksInUse } from './book-page.ts'
import { bookWords } from './book-words.ts'
import { addCopySlides } from './copy-slide.ts'
import type { PersonaBook } from './persona-book.ts'
import { addSegmentSlide } from './segment-slide.ts'
import { addSourceSlides } from './source-slides.ts'

/**
 * Personas as a presentation: a title, one slide a segment, then further variants, texts for customers and sources. Texts and charts
 * can be edited. The same document gives the same slides; only the dates and ids that the library writes into its files differ.
 */
export async function renderBookPptx(book: PersonaBook): Promise<Uint8Array> {
  const deck = await newDeck(book.title, book.language)
  addTitleSlide(deck, book)
  const segments = book.groups.flatMap(({ label, segments }) =>
    segments.map((segment, place) => ({ group: label, segment, place })),
  )
  const slides = segments.flatMap((entry) =>
    entry.segment.variants.map((variant, index) => ({ ...entry, variant, index })),
  )
  for (const entry of slides.toSorted((a, b) => Math.min(a.index, 1) - Math.min(b.index, 1)))
    addSegmentSlide(deck, book, { ...entry, persona: entry.variant.persona })
  for (const { variant, place } of slides) addCopySlides(deck, book, variant, place)
  addSourceSlides(deck, book)
  const written = await deck.write({ outputType: 'uint8array', compression: true })
  if (!(written instanceof Uint8Array)) throw new Error('the library wrote no bytes')
  return written
}

function addTitleSlide(deck: Presentation, book: PersonaBook): void {
  const { language } = book
  const { kicker, how } = bookWords(language)
  const slide = addSlide(deck, 'cover', book.title, { language, most: 40, least: 16 })
  const [x, w] = [1, slideSize.width - 2]
  slide.addShape('rect', {
    x: 0,
    y: 0,
    w: slideSize.width,
    h: 0.18,
    fill: { color: slideInk.accent },
    line: { color: slideInk.accent, width: 0 },
  })
  addText(
    slide,
    [{ text: kicker }],
    { x, y: 1, w, h: 0.4 },
    { language, name: 'kicker', most: 14, least: 8, bold: true, color: slideInk.accent },
  )
  const facts = bookFacts(book).map((text) => ({ text }))
  addText(
    slide,
    facts,
    { x, y: 2.85, w, h: 1.7 },
    { language, name: 'facts', most: 16, least: 8, color: slideInk.muted },
  )
  const signs = [how.intro, ...marksInUse(book), how.interpretationNote].map((text) => ({ text }))
  addText(slide, signs, { x, y: 4.75, w, h: 2.2 }, { language, name: 'signs', most: 13, least: 7 })
}
