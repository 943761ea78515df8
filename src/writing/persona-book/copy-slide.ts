import { shadeOf } from '../charts/palette.ts'
import type { Copy } from '../copy/copy.ts'
import { plainText, type Text } from '../report/blocks.ts'
import { addSlide, addText, type Paragraph, type Presentation, slideInk, slideSize } from '../slides/deck.ts'
import { bookWords } from './book-words.ts'
import { copyCard, isMixed } from './copy-cards.ts'
import type { BookVariant, PersonaBook } from './persona-book.ts'
import { sentenceText } from './persona-sentences.ts'
import { originMarks } from './sentence-mark.ts'
import { addFooter } from './slide-footer.ts'

const perSlide = 3
const [left, gap] = [0.6, 0.35]

/** A variant’s texts for customers, three angles a slide, each in an editable box of its own. */
export function addCopySlides(
  deck: Presentation,
  book: PersonaBook,
  { persona, copies }: BookVariant,
  place: number,
): void {
  const { language } = book
  const color = shadeOf(place).light.slice(1)
  const width = (slideSize.width - 2 * left - (perSlide - 1) * gap) / perSlide
  for (let first = 0; first < copies.length; first += perSlide) {
    const title = bookWords(language).copy.titleOf(persona.handle)
    const slide = addSlide(deck, 'list', title, { language, most: 24, least: 12 })
    slide.addShape('rect', { x: 0, y: 0, w: 0.18, h: slideSize.height, fill: { color }, line: { color, width: 0 } })
    for (const [index, copy] of copies.slice(first, first + perSlide).entries()) {
      const x = left + index * (width + gap)
      const { title: angle, note, paragraphs } = copyParagraphs(copy)
      const head = { language, name: `${copy.angle}-title`, most: 14, least: 8, bold: true, color }
      addText(slide, [{ text: angle, mark: note }], { x, y: 1.15, w: width, h: 0.35 }, head)
      const box = { x, y: 1.55, w: width, h: 5.15 }
      addText(slide, paragraphs, box, { language, name: copy.angle, most: 13, least: 7, color: slideInk.text })
    }
    addFooter(slide, book)
  }
}

/** Each part under its label; the sentences of the e-mail one by one, each with the sign of who wrote it. */
function copyParagraphs(copy: Copy): { title: string; note: string; paragraphs: Paragraph[] } {
  const words = bookWords(copy.language).copy
  const card = copyCard(copy, (sentence) => [sentenceText(sentence)])
  const body = copy.email.body.map((sentence) => ({
    text: sentenceText(sentence),
    ...(isMixed(copy) ? { mark: originMarks[sentence.origin] } : {}),
  }))
  const paragraphs = card.parts.flatMap(({ label, size, text }): Paragraph[] => [
    { text: size === undefined ? label : `${label} · ${size}`, label: true },
    ...(label === words.body ? body : [isMixed(copy) ? signedLine(text) : { text: plainText(text) }]),
  ])
  return { title: card.title, note: card.note, paragraphs }
}

/** A line of its own, whose last piece is its sign. */
const signedLine = (text: Text): Paragraph => ({ text: plainText(text.slice(0, -2)), mark: plainText(text.slice(-1)) })
