import { Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx'
import type { Language } from '../../language/language.ts'
import type { Page } from '../report/blocks.ts'
import { plainText } from '../report/blocks.ts'
import { reportWords } from '../report/view.ts'
import { xmlText } from '../slides/deck.ts'
import { blockDocx, bullet } from './block-docx.ts'
import { runOf } from './run-of.ts'

/** Faces that Word has on every machine, for Latin letters and for Chinese. */
const fonts = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei' }

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, children: [runOf({ text })] })

/** A page of blocks as a Word document: the same content as the page, in styles that a marketer can go on editing. */
export async function pageDocx(page: Page, language: Language): Promise<Uint8Array> {
  const gap = reportWords(language).sentenceGap
  const children: (Paragraph | Table)[] = [
    new Paragraph({ children: [runOf({ text: page.kicker, color: '666666' })] }),
    heading(page.title, HeadingLevel.TITLE),
    ...page.facts.map(bullet),
    ...(page.verdict === undefined
      ? []
      : [new Paragraph({ children: [runOf({ text: page.verdict, bold: true, size: 26 })] })]),
    ...page.warnings.map((warning) => new Paragraph({ children: [runOf({ text: warning, bold: true })] })),
  ]
  if (page.headlines.length > 0) {
    children.push(heading(page.headlinesTitle, HeadingLevel.HEADING_1))
    for (const { figure, text, label } of page.headlines)
      children.push(
        new Paragraph({
          bullet: { level: 0 },
          children: [
            ...(label === undefined ? [] : [runOf({ text: label })]),
            runOf({ text: figure.text, bold: true }),
            runOf({
              text:
                label === undefined
                  ? `${gap}${plainText(text)}`
                  : gap === ''
                    ? `（${plainText(text)}）`
                    : ` (${plainText(text)})`,
            }),
          ],
        }),
      )
  }
  for (const { title, blocks } of page.sections)
    children.push(heading(title, HeadingLevel.HEADING_1), ...blocks.flatMap(blockDocx))
  children.push(new Paragraph({ children: [runOf({ text: page.footer, size: 16, color: '666666' })] }))
  const document = new Document({
    title: xmlText(page.title),
    creator: 'Shoal',
    styles: { default: { document: { run: { font: fonts, size: 21 }, paragraph: { spacing: { after: 120 } } } } },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
