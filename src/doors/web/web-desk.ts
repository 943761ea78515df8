import type { Assistant } from '../../agent/assistant.ts'
import type { Language } from '../../language/language.ts'
import type { Overview } from './wire.ts'

/** What the page is about: an open workspace and who answers in it. */
export interface WebDesk {
  assistant: Assistant
  /** Of the workspace, or the name of its folder. */
  title: string
  /** In which the page begins, and in which problems are told where the page does not say otherwise. */
  language: Language
  /** The workspace's folder. */
  folder: string
  /** Segments and report as they stand now. @param addressOf the address of a file of results */
  overview: (addressOf: (path: string) => string | undefined) => Promise<Overview>
}
