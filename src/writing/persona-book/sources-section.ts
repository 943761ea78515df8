import { cell, type Section } from '../report/blocks.ts'
import { reportWords } from '../report/view.ts'
import { bookWords } from './book-words.ts'
import type { PersonaBook } from './persona-book.ts'
import { segmentKey } from './segment-pages.ts'

/** What the document was made from: a fact sheet’s hash for each persona, data, prompts and their versions. */
export function sourcesSection(book: PersonaBook): Section {
  const words = bookWords(book.language).sources
  const rows = book.groups.flatMap((group) => group.segments.map((segment) => ({ group, segment })))
  return {
    id: 'sources',
    title: words.title,
    blocks: [
      {
        kind: 'table',
        caption: words.caption,
        columns: [
          { label: reportWords(book.language).segment },
          { label: words.writer },
          { label: words.sheet },
          { label: words.segmentation },
          { label: words.snapshot },
        ],
        rows: rows.map(({ group, segment }) => ({
          cells: [
            cell(segmentKey(group, segment)),
            cell(
              writersText(
                segment.variants.map(({ persona }) => persona.writer),
                book,
              ),
            ),
            cell(segment.sheet.hash.slice(0, 12)),
            cell(segment.sheet.segmentation),
            cell(segment.sheet.snapshot),
          ],
        })),
        layout: 'restack',
      },
      { kind: 'text', tone: 'note', text: [promptsText(book)] },
    ],
  }
}

const writersText = (writers: readonly string[], { language }: PersonaBook): string =>
  reportWords(language).join(
    [...new Set(writers)].map((writer) => (writer === 'rule' ? bookWords(language).origins.rule : writer)),
  )

/** The prompts with their versions in one sentence. */
export function promptsText({ written, language }: PersonaBook): string {
  const words = bookWords(language).sources
  if (written.prompts.length === 0) return words.noPrompts
  return words.prompts(
    written.prompts.map(({ name, version }) => `${name} ${version}`).join(language === 'zh' ? '、' : ', '),
  )
}
