import { formatFigure } from '../../facts/format.ts'
import { formatDate } from '../../facts/format-date.ts'
import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { segmentAnchor } from '../report/anchors.ts'
import { cell, type Page, type Section } from '../report/blocks.ts'
import { reportWords } from '../report/view.ts'
import { bookWords } from './book-words.ts'
import type { BookGroup, PersonaBook } from './persona-book.ts'
import { originsIn } from './persona-sentences.ts'
import { shortId } from './segment-id.ts'
import { handleOf, segmentPage } from './segment-pages.ts'
import { originMarks } from './sentence-mark.ts'
import { sourcesSection } from './sources-section.ts'

/** A persona document as blocks in reading order, which the HTML and the Markdown show alike. */
export function bookPage(book: PersonaBook): Page {
  const words = bookWords(book.language)
  return {
    title: book.title,
    kicker: words.kicker,
    skip: words.skip,
    facts: bookFacts(book),
    warnings: [],
    headlinesTitle: '',
    headlines: [],
    sections: [
      howSection(book),
      ...book.groups.flatMap((group, place) => [
        overviewSection(book, group, place),
        ...group.segments.map((segment, index) => segmentPage(segment, index, book.language)),
      ]),
      sourcesSection(book),
    ],
    footer: words.sources.footer(book.shoal),
  }
}

/** Who and how many, which orders, as of which day, and who wrote: said once, at the head of every form. */
export function bookFacts({ groups, window, asOf, written, language }: PersonaBook): string[] {
  const words = bookWords(language)
  const report = reportWords(language)
  const customers = groups.reduce((sum, group) => sum + group.customers, 0)
  const segments = groups.reduce((sum, group) => sum + group.segments.length, 0)
  return [
    report.scope(formatNumber(customers), segments),
    groups.length > 1 && words.groups(groups.length),
    window !== undefined && report.ordersBetween(formatDate(window.from, language), formatDate(window.to, language)),
    asOf !== undefined && report.asOf(formatDate(asOf, language)),
    written.writer === 'rule' ? words.writtenByRule : words.writtenBy(written.writer),
  ].filter((line) => line !== false)
}

/** The signs that stand in the document, each with who it means. */
export function marksInUse(book: PersonaBook): string[] {
  const { how } = bookWords(book.language)
  const used = originsIn(book)
  return (['code', 'rule', 'model', 'repaired'] as const)
    .filter((origin) => used.has(origin))
    .map((origin) => `${originMarks[origin]} ${how[origin]}`)
}

function howSection(book: PersonaBook): Section {
  const { how } = bookWords(book.language)
  const grouped = book.groups.some(({ key }) => key !== undefined)
  return {
    id: 'how',
    title: how.title,
    blocks: [
      { kind: 'text', tone: 'note', text: [how.intro] },
      { kind: 'list', items: marksInUse(book).map((mark) => [mark]) },
      { kind: 'text', tone: 'note', text: [how.interpretationNote] },
      ...(grouped ? [{ kind: 'text', tone: 'note', text: [how.groupNote] } as const] : []),
    ],
  }
}

function overviewSection({ language }: PersonaBook, group: BookGroup, place: number): Section {
  const words = bookWords(language).overview
  const report = reportWords(language)
  return {
    id: `group-${place + 1}`,
    title: group.label ?? words.title,
    blocks: [
      ...(group.label === undefined
        ? []
        : [{ kind: 'text', tone: 'note', text: [formatFigure(group.customers, 'customers', language)] } as const]),
      {
        kind: 'table',
        caption: group.label === undefined ? words.caption : words.captionOf(group.label),
        columns: [
          { label: words.handle },
          { label: report.segment, wide: true },
          { label: report.customers, numeric: true },
          { label: report.shareOfCustomers, numeric: true },
        ],
        rows: group.segments.map((segment, index) => ({
          cells: [
            cell({ text: handleOf(segment), to: segmentAnchor(segment.segment), marker: index }),
            cell(`${shortId(segment)} ${segment.name}`),
            cell(formatNumber(segment.customers)),
            { text: [formatShare(segment.share)], bar: { value: segment.share, segment: index } },
          ],
        })),
        layout: 'restack',
      },
    ],
  }
}
