import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { plainText, type Table as TableBlock } from '../report/blocks.ts'
import { runOf } from './run-of.ts'

/** A table under its caption, as wide as the page; its head is repeated on each page. */
export function tableDocx({ caption, columns, rows }: TableBlock): (Paragraph | Table)[] {
  const cell = (text: string, numeric: boolean, bold: boolean): TableCell =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 0 },
          children: [runOf({ text, bold, size: 18 })],
        }),
      ],
    })
  return [
    new Paragraph({ keepNext: true, children: [runOf({ text: caption, bold: true })] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          tableHeader: true,
          children: columns.map(({ label, numeric }) => cell(label, numeric === true, true)),
        }),
        ...rows.map(
          ({ cells, strong }) =>
            new TableRow({
              cantSplit: true,
              children: columns.map(({ numeric }, place) =>
                cell(plainText(cells[place]?.text ?? []), numeric === true, strong === true),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ text: '' }),
  ]
}
