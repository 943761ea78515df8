import type { Language } from '../../language/language.ts'
import { type Box, cutToFit, fitSize, lineHeight, paragraphGap } from './fit-text.ts'

type Library = typeof import('pptxgenjs')
/** A presentation, and a slide of it, as the library has them. */
export type Presentation = InstanceType<Library['default']>
export type Slide = ReturnType<Presentation['addSlide']>

/** A wide slide, in inches. */
export const slideSize = { width: 13.333, height: 7.5 } as const
export const slideInk = { text: '1C2227', muted: '59636B', line: 'DDD8CD', accent: '0B5A75', all: 'B4BCC6' } as const

/** A font that comes with PowerPoint in either language; others take its place where it is missing. */
export const slideFont = (language: Language): string => (language === 'zh' ? 'Microsoft YaHei' : 'Arial')

/** Kinds of slides, each with the place of its title: readers of screens, outlines and menus know a slide by that. */
const layouts = {
  cover: { x: 1, y: 1.4, w: slideSize.width - 2, h: 1.3 },
  segment: { x: 0.6, y: 0.7, w: slideSize.width - 1.2, h: 0.7 },
  list: { x: 0.6, y: 0.4, w: slideSize.width - 1.2, h: 0.6 },
} as const satisfies Record<string, Box>

/** An empty presentation in the wide format. */
export async function newDeck(title: string, language: Language): Promise<Presentation> {
  // Its types describe the CommonJS form, whose default lies one deeper than that of the ES module, which Node loads.
  const Deck = (await import('pptxgenjs')).default as unknown as Library['default']
  const deck = new Deck()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = xmlText(title)
  deck.author = deck.company = 'Shoal'
  deck.theme = { headFontFace: slideFont(language), bodyFontFace: slideFont(language) }
  for (const [title, box] of Object.entries(layouts)) {
    // The library reads objectName here too, though its types do not say so.
    const options = { ...box, name: 'title', objectName: 'title', type: 'title', margin: 0, valign: 'top' } as const
    deck.defineSlideMaster({ title, objects: [{ placeholder: { options, text: '' } }] })
  }
  return deck
}

/** A slide of a kind with its title. */
export function addSlide(
  deck: Presentation,
  layout: keyof typeof layouts,
  title: string,
  look: Omit<TextLook, 'name' | 'bold'>,
): Slide {
  const slide = deck.addSlide({ masterName: layout })
  addText(slide, [{ text: title }], layouts[layout], { ...look, name: 'title', bold: true }, 'title')
  return slide
}

/** Text without the characters that no XML may hold; the library escapes the rest. */
export const xmlText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => (character === '\n' ? character : ' '))

/** A paragraph and the small sign after it; a label is small and quiet itself. */
export interface Paragraph {
  text: string
  mark?: string
  label?: boolean
}

export interface TextLook {
  language: Language
  /** In points: the largest that fits is taken. */
  most: number
  least: number
  bold?: boolean
  color?: string
  name: string
}

/** The whole of a paragraph as it is measured; the sign counts as if it were as large as the text. */
export const measured = ({ text, mark }: Paragraph): string => (mark === undefined ? text : `${text} ${mark}`)

/** Puts paragraphs into an editable box, as large as they fit; a paragraph that cannot is cut. @param placeholder of the slide’s kind, which the text stands in @returns the size in points */
export function addText(
  slide: Slide,
  paragraphs: readonly Paragraph[],
  box: Box,
  look: TextLook,
  placeholder?: 'title',
): number {
  const whole = fitSize(paragraphs.map(measured), box, look)
  const each = { w: box.w, h: box.h / Math.max(1, paragraphs.length) }
  const shown =
    whole === undefined ? paragraphs.map(({ text }) => ({ text: cutToFit(text, each, look.least) })) : paragraphs
  const size = whole ?? look.least
  // Each paragraph has it, since a placeholder has its own.
  const spacing = { lineSpacing: size * lineHeight, paraSpaceAfter: size * paragraphGap }
  const quiet = { ...spacing, fontSize: Math.max(6, size * 0.7), color: slideInk.muted }
  slide.addText(
    shown.flatMap(({ text, mark, label }: Paragraph) => [
      { text: xmlText(text), options: { breakLine: mark === undefined, ...(label === true ? quiet : spacing) } },
      ...(mark === undefined ? [] : [{ text: ` ${xmlText(mark)}`, options: { breakLine: true, ...quiet } }]),
    ]),
    {
      ...box,
      ...(placeholder === undefined ? {} : { placeholder }),
      objectName: xmlText(look.name),
      margin: 0,
      fontSize: size,
      fontFace: slideFont(look.language),
      lang: look.language === 'zh' ? 'zh-CN' : 'en-GB',
      bold: look.bold ?? false,
      color: look.color ?? slideInk.text,
      valign: 'top',
      fit: 'none',
      ...spacing,
    },
  )
  return size
}
