import type { Language } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { webTexts } from './web-texts.ts'

/** Questions to begin with, of which everything that they name is there. */
export function suggestionsFor({ measures, dimensions }: Catalogue, language: Language, most = 6): string[] {
  const known = new Set([...measures, ...dimensions].map(({ id }) => id))
  return webTexts[language].suggestions
    .filter(({ needs }) => needs.every((id) => known.has(id)))
    .slice(0, most)
    .map(({ question }) => question)
}
