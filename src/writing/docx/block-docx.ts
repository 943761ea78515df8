import { HeadingLevel, Paragraph, type Table, type TextRun } from 'docx'
import { type Block, type Card, plainText, type Text } from '../report/blocks.ts'
import { runOf } from './run-of.ts'
import { tableDocx } from './table-docx.ts'

/** One item of a list. */
export const bullet = (text: string): Paragraph => new Paragraph({ bullet: { level: 0 }, children: [runOf({ text })] })

const heading = (text: string, level: 3 | 4): Paragraph =>
  new Paragraph({
    children: [runOf({ text })],
    heading: level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
  })

/** The runs of a text: signs and asides are quieter than the words around them. */
const runsOf = (text: Text): TextRun[] =>
  text.map((inline) => {
    if (typeof inline === 'string') return runOf({ text: inline })
    const isQuiet = inline.mark === true || inline.aside === true
    return runOf({
      text: inline.aside === true ? ` · ${inline.text}` : inline.text,
      ...(isQuiet ? { color: '666666', size: 16 } : {}),
    })
  })

/** A block as paragraphs and tables; a chart is told in words, and what is folded away on a page lies open. */
export function blockDocx(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level)]
    case 'text':
      if (block.tone === 'hint') return []
      return [
        new Paragraph({
          children:
            block.tone === 'note'
              ? [runOf({ text: plainText(block.text), italics: true, color: '555555' })]
              : block.tone === 'notice'
                ? [runOf({ text: plainText(block.text), bold: true })]
                : runsOf(block.text),
        }),
      ]
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) }))
    case 'panels':
      return block.panels.flatMap(({ title, items }) => [
        heading(title, 3),
        ...items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) })),
      ])
    case 'cards':
      return block.cards.flatMap(cardDocx)
    case 'columns':
    case 'fold':
      return block.blocks.flatMap(blockDocx)
    case 'code':
      return [
        new Paragraph({ children: [runOf({ text: block.summary, italics: true })] }),
        ...block.code.split('\n').map(
          (line) =>
            new Paragraph({
              spacing: { after: 0 },
              children: [runOf({ text: line, font: 'Consolas', size: 16 })],
            }),
        ),
      ]
    case 'table':
      return tableDocx(block)
    case 'figure':
      return [
        heading(block.title, 3),
        new Paragraph({ children: [runOf({ text: block.alt })] }),
        ...(block.data === undefined ? [] : tableDocx(block.data.table)),
      ]
  }
}

/** A text to be sent: a heading, and a paragraph for each part. */
const cardDocx = ({ title, note, parts }: Card): Paragraph[] => [
  heading(title, 3),
  new Paragraph({ children: [runOf({ text: note, italics: true, color: '555555' })] }),
  ...parts.map(
    ({ label, size, text }) =>
      new Paragraph({
        children: [
          runOf({ text: `${size === undefined ? label : `${label} · ${size}`}  `, bold: true }),
          ...runsOf(text),
        ],
      }),
  ),
]
