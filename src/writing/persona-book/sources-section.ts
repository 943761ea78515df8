import { cell, type Section, type Table } from '../report/blocks.ts'
import { reportWords } from '../report/view.ts'
import { bookWords } from './book-words.ts'
import type { PersonaBook } from './persona-book.ts'
import { longId } from './segment-id.ts'

/** What the document was made from: a fact sheet’s hash for each persona, data, prompts and their versions. */
export const sourcesSection = (book: PersonaBook): Section => ({
  id: 'sources',
  title: bookWords(book.language).sources.title,
  blocks: [sourcesTable(book), { kind: 'text', tone: 'note', text: [promptsText(book)] }],
})

/** A row for each segment: who wrote of it, from which sheet, segmentation and data. */
export function sourcesTable(book: PersonaBook): Table {
  const words = bookWords(book.language).sources
  const rows = book.groups.flatMap((group) =>
    group.segments.map((segment) => ({ key: longId(segment, book.language), segment })),
  )
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      { label: reportWords(book.language).segment },
      { label: words.writer },
      { label: words.sheet },
      { label: words.segmentation },
      { label: words.snapshot },
    ],
    rows: rows.map(({ key, segment: { sheet, variants } }) => ({
      cells: [
        cell(key),
        cell(writersText([...new Set(variants.map(({ persona }) => persona.writer))], book)),
        cell(sheet.hash.slice(0, 12)),
        cell(sheet.segmentation),
        cell(sheet.snapshot),
      ],
    })),
    layout: 'restack',
  }
}

const writersText = (writers: readonly string[], { language }: PersonaBook): string =>
  reportWords(language).join(writers.map((writer) => (writer === 'rule' ? bookWords(language).origins.rule : writer)))

/** The prompts with their versions in one sentence. */
export function promptsText({ written, language }: PersonaBook): string {
  const words = bookWords(language).sources
  if (written.prompts.length === 0) return words.noPrompts
  return words.prompts(
    written.prompts.map(({ name, version }) => `${name} ${version}`).join(language === 'zh' ? '、' : ', '),
  )
}
