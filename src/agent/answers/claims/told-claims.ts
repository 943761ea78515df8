import type { Language } from '../../../language/language.ts'
import { blank, plainText } from '../../../writing/checker/plain-text.ts'
import type { CallResult } from '../call-result.ts'
import { shownNames } from '../shown-names.ts'
import { isPlace, subjectOf } from './hold-claim.ts'
import { readClaims } from './read-claims.ts'

/** What a sentence claims of whom, so that the same said in other words is known again: "top Germany". Undefined where it claims something that has no name. */
export function toldClaims(text: string, calls: readonly CallResult[], language: Language): string[] | undefined {
  const plain = plainText(text)
  const names = shownNames(plain, calls, language)
  const words = names.reduce((rest, { start, end }) => blank(rest, start, end), plain)
  const claims = readClaims(words, language)
  const told = claims.flatMap((claim) => {
    const name = isPlace(claim) ? subjectOf(claim, names) : undefined
    return name === undefined ? [] : [`${claim.kind} ${name.text.toLowerCase()}`]
  })
  return told.length === claims.length && told.length > 0 ? told : undefined
}
