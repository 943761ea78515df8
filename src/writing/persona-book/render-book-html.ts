import { pageHtml } from '../report/page-html.ts'
import { bookPage } from './book-page.ts'
import type { PersonaBook } from './persona-book.ts'

/** Personas and copy as one self-contained page that asks for nothing, and prints one segment a page. */
export const renderBookHtml = (book: PersonaBook): string => pageHtml(bookPage(book), book)
