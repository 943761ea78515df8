import type { Claim, Finding } from './claim.ts'
import { maskedWords } from './masked.ts'

/** Words in the other script, or capitalised, that are no names of products. */
const known =
  /^(STOP|TD|SMS|VIP|FAQ|I|PDF|QR|App|APP|WeChat|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|English|Month)$/

/** Names that are not on the sheet, text of the wrong language, and what was left of a template or a link. */
export function nameFaults(claim: Claim): Finding[] {
  const words = maskedWords(claim)
  const fault = (reason: string): Finding => ({ rule: 'name', claim, reason })
  const leftovers = [
    ...words.matchAll(
      /[{}<>[\]]|https?:|www\.|\b\w+\.(com|cn|net|org)\b|_{2,}|\*\*|…\s*$|\.\.\.|\bTODO\b|undefined|null/gi,
    ),
  ].map(([text]) => fault(`“${text}” is left over`))
  if (claim.language === 'zh') {
    const latin = [...words.matchAll(/[A-Za-z][A-Za-z0-9'’ -]*/g)]
      .map(([text]) => text.trim())
      .filter((text) => !known.test(text))
    return [...leftovers, ...latin.map((text) => fault(`“${text}” is no name on the sheet`))]
  }
  const han = words.match(/\p{Script=Han}+/u)
  // Capitals after the first word of a sentence or line.
  const titled = claim.kind === 'line' && words.split(/\s+/).every((word) => word.length < 5 || !/^[a-z]/.test(word))
  const capitals = titled
    ? []
    : [...words.matchAll(/(?<=[a-z,;□'’] )[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*/g)]
        .map(([text]) => text)
        .filter((text) => !text.split(' ').every((word) => known.test(word)))
  const codes = [...words.matchAll(/\b[A-Z]{3,}[A-Z_]*\b|\b\w+_\w+\b/g)]
    .map(([text]) => text)
    .filter((text) => !known.test(text))
  return [
    ...leftovers,
    ...(han === null ? [] : [fault(`“${han[0]}” is Chinese`)]),
    ...[...new Set([...capitals, ...codes])].map((text) => fault(`“${text}” is no name on the sheet`)),
  ]
}
