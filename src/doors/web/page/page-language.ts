import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { WebTexts } from '../../../language/en/chat-web.ts'
import type { Language } from '../../../language/language.ts'
import { webTexts } from '../web-texts.ts'

/** The language in which the page speaks. */
export const PageLanguage = createContext<Language>('en')

/** The page's language and what it says in it. */
export function useWords(): { language: Language; words: WebTexts } {
  const language = useContext(PageLanguage)
  return { language, words: webTexts[language] }
}
