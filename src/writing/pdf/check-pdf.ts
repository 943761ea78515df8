import type { Language } from '../../language/language.ts'
import { stylesheet } from '../report/stylesheet.ts'
import { renderPdf } from './render-pdf.ts'

/**
 * Prints a word of each language in the fonts of the books, so that what keeps a PDF from being printed shows before a model is paid.
 * @throws ShoalError personas/no-browser, personas/no-chinese-font
 */
export async function checkPdf(languages: readonly Language[]): Promise<void> {
  const text = languages.map((language) => words[language]).join(' ')
  await renderPdf(`<html><head><style>${stylesheet()}</style></head><body>${text}</body></html>`)
}

const words = { en: 'customers', zh: '客户' }
