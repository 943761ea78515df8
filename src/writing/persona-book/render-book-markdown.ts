import { pageMarkdown } from '../report/page-markdown.ts'
import { bookPage } from './book-page.ts'
import type { PersonaBook } from './persona-book.ts'

/** The same content as the page, readable as plain Markdown. */
export const renderBookMarkdown = (book: PersonaBook): string => pageMarkdown(bookPage(book), book.language)
