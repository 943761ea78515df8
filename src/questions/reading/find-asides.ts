import type { Language } from '../../language/language.ts'
import { asidesZh } from '../../language/zh/chat-asides.ts'

/** A part of a text, by its offsets. */
export interface Aside {
  start: number
  end: number
}

const marks = /[,，。;；!！?？…()（）~～:：\n]+/u

/** Clauses, parted by marks, and by blanks beside a Chinese character. */
function clausesOf(text: string): Aside[] {
  const clauses: Aside[] = []
  let start = 0
  const close = (end: number): void => {
    const said = text.slice(start, end)
    const lead = said.length - said.trimStart().length
    if (said.trim() !== '') clauses.push({ start: start + lead, end: start + lead + said.trim().length })
  }
  for (let at = 0; at < text.length; at++) {
    const isBlank =
      text[at] === ' ' && /\p{Script=Han}/u.test(text[at - 1] ?? '') && /\p{Script=Han}/u.test(text[at + 1] ?? '')
    if (!marks.test(text[at]) && !isBlank) continue
    close(at)
    start = at + 1
  }
  close(text.length)
  return clauses
}

/** What an aside never holds: figures, negations, names of segments. */
const telling = /\d|不(?!急|够|信|多$|着急|紧)|没(?!说)|别|除了|只看|仅/u

/** "老板要线上的" names a part of what is asked, whoever wants it. */
const restricting = /(?<![急用要看催])的(?:话|部分|那部分|那块|那些|呢|吧)?$|(?:那些|那批|那种|那部分|那块|为主|优先)$/u

/**
 * Clauses that say why, for whom or how soon something is asked ("老板催着要", "准备做一波召回"), and nothing of what is asked.
 *
 * @param text normalised
 * @returns none where nothing else would be left
 */
export function findAsides(text: string, language: Language): Aside[] {
  if (language !== 'zh') return []
  const clauses = clausesOf(text)
  const asides = clauses.filter(({ start, end }) => {
    const said = text.slice(start, end)
    return !telling.test(said) && !restricting.test(said) && asidesZh.some((aside) => aside.test(said))
  })
  return asides.length === clauses.length ? glossesOf(text) : [...asides, ...glossesOf(text)]
}

/** What stands in brackets behind the code of a segment is its name: "S1（最近常买的大客户）". */
const glossesOf = (text: string): Aside[] =>
  [...text.matchAll(/(?<=s\d(?:客群|群体|群|层)? ?)\([^()\d]{2,20}\)/gu)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }))

/** A text whose asides are blank: nothing else moves. */
export const withoutAsides = (text: string, asides: readonly Aside[]): string =>
  asides.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
