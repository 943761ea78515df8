import type { Fact } from '../../facts/fact.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import { factAnchor } from '../report/anchors.ts'
import { cell, type Table } from '../report/blocks.ts'
import { factCells } from '../report/fact-cells.ts'
import { reportWords } from '../report/view.ts'
import { bookWords } from './book-words.ts'
import type { BookSegment } from './persona-book.ts'
import { citedFacts } from './persona-sentences.ts'

/** The facts that a segment’s texts rest on; one that its sheet does not hold is left out. */
export function evidenceFacts(segment: BookSegment): Fact[] {
  const facts = new Map(segment.sheet.facts.map((fact) => [fact.id, fact]))
  return citedFacts(segment).flatMap((id) => facts.get(id) ?? [])
}

/** These facts as a table; every figure in a text leads to its row. @param key unique on the page */
export function evidenceTable(segment: BookSegment, key: string, place: number, language: Language): Table {
  const columns = reportWords(language).segments.facts
  const words = bookWords(language).evidence
  return {
    kind: 'table',
    caption: words.caption(segment.name),
    columns: [
      { label: columns.fact },
      { label: columns.here, numeric: true },
      { label: columns.all, numeric: true },
      { label: columns.difference, wide: true },
      { label: words.customers, numeric: true },
    ],
    rows: evidenceFacts(segment).map((fact) => ({
      id: factAnchor(key, fact.id),
      cells: [
        ...factCells(fact, { language, customers: segment.customers, place }),
        cell(formatNumber(fact.customers)),
      ],
    })),
    layout: 'restack',
  }
}
