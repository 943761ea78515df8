import { type ChatRouteWords, chatRoutesEn } from '../../language/en/chat-routes.ts'
import type { Language } from '../../language/language.ts'
import { chatRoutesZh } from '../../language/zh/chat-routes.ts'
import { findAsides, withoutAsides } from './find-asides.ts'
import { questionLanguage } from './question-language.ts'
import { normaliseText, phraseKeys } from './tokenise.ts'

/** What a tool of the agent is called for by; its cues are words in lower case, in either language. */
export interface ToolCues {
  name: string
  cues: { en: readonly string[]; zh: readonly string[] }
}

/** Where a question belongs: to tools by their cues, the most telling first; to no tool, with the reason; or to the typed query, where nothing says otherwise. */
export type Route =
  | { kind: 'tools'; names: string[]; words: string[] }
  | { kind: 'query' }
  | { kind: 'none'; because: 'hostile' | 'personal' | 'out-of-scope' }

const words: Record<Language, ChatRouteWords> = { en: chatRoutesEn, zh: chatRoutesZh }

const matches = (text: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => new RegExp(pattern, 'u').test(text))

/** A text without names of columns: who asks for one's share asks for nobody's data. */
const withoutColumns = (text: string, columns: readonly string[]): string =>
  columns.reduce((rest, column) => {
    const at = ` ${rest} `.indexOf(` ${column} `)
    return at < 0 ? rest : `${rest.slice(0, at)} ${rest.slice(at + column.length)}`.trim()
  }, text)

/** Length of the longest cue of a tool that the text holds as whole words; 0 for none. */
function longestCue(text: string, { cues }: ToolCues): { length: number; cue: string } {
  const keys = ` ${phraseKeys(text).join(' ')} `
  const held = [...cues.en, ...cues.zh].filter((cue) => {
    const wanted = phraseKeys(cue)
    return wanted.length > 0 && keys.includes(` ${wanted.join(' ')} `)
  })
  const cue = held.sort((one, other) => phraseKeys(other).length - phraseKeys(one).length)[0] ?? ''
  return { length: cue === '' ? 0 : phraseKeys(cue).length, cue }
}

/**
 * Says where a question belongs, strictly by words. Orders to the assistant itself and requests for data of single persons come before all else, in either language, whatever the rest of the question says.
 * A cue of the tool named `query` is none: that is where questions go that nothing else claims. A column of the customers by which they are counted ("has a telephone") is no request for its data.
 *
 * @param columns names of columns with few values, in lower case
 */
export function routeQuestion(question: string, tools: readonly ToolCues[], columns: readonly string[] = []): Route {
  const whole = normaliseText(question)
  const both = [words.en, words.zh]
  if (both.some((of) => matches(whole, of.hostile))) return { kind: 'none', because: 'hostile' }
  if (both.some((of) => matches(withoutColumns(whole, columns), of.personal)))
    return { kind: 'none', because: 'personal' }
  // Why something is asked is no part of it.
  const text = withoutAsides(whole, findAsides(whole, questionLanguage(question)))
  const ofOne = both.some((of) => matches(text, of.oneCustomer))
  // Numbers of customers stand inside of cues.
  const plain = text.replace(/(?<![\d.,])\d{3,}(?![\d.,])/g, ' ')
  const found = tools
    .filter((tool) => tool.name !== 'query')
    .map((tool) => ({ name: tool.name, ...longestCue(ofOne ? plain : text, tool) }))
    .filter((tool) => tool.length > 0)
    .sort((one, other) => other.length - one.length)
  if (ofOne) {
    // One customer may be explained, and nothing else of them be told.
    const explains = found.find((tool) => tool.name === 'explain-customer')
    return explains === undefined
      ? { kind: 'none', because: 'personal' }
      : { kind: 'tools', names: [explains.name], words: [explains.cue] }
  }
  const outside = both.some((of) => matches(text, of.never))
  if (outside) return { kind: 'none', because: 'out-of-scope' }
  if (found.length > 0)
    return { kind: 'tools', names: found.map((tool) => tool.name), words: found.map((tool) => tool.cue) }
  if (matches(text, words[questionLanguage(question)].outside)) return { kind: 'none', because: 'out-of-scope' }
  return { kind: 'query' }
}
