import { z } from 'zod'
import type { PersonaBook } from './persona-book.ts'

/** Forms in which personas and copy go out; each is also the ending of its file. */
export const BookFormat = z.enum(['html', 'md', 'json', 'csv', 'pdf', 'pptx'])
export type BookFormat = z.infer<typeof BookFormat>

/**
 * A persona document in one form: text, or bytes for pdf and pptx.
 * @throws ShoalError personas/no-browser, personas/no-chinese-font for pdf alone
 */
export async function renderBook(book: PersonaBook, format: BookFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(book, null, 2)}\n`
    case 'md':
      return (await import('./render-book-markdown.ts')).renderBookMarkdown(book)
    case 'csv':
      return (await import('./render-book-csv.ts')).renderBookCsv([book])
    case 'html':
      return (await import('./render-book-html.ts')).renderBookHtml(book)
    case 'pptx':
      return (await import('./render-book-pptx.ts')).renderBookPptx(book)
    case 'pdf': {
      const { renderBookHtml } = await import('./render-book-html.ts')
      return (await import('../pdf/render-pdf.ts')).renderPdf(renderBookHtml(book))
    }
  }
}
