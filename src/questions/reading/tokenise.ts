import { plainChinese } from '../../language/zh/chat-plain.ts'
import { expandWords } from './expand-words.ts'

/** A word, a figure, a sign or a Chinese character of a text. */
export interface Token {
  /** As it is compared: lower case, English words without their plural. */
  key: string
  text: string
  /** Offsets in the normalised text. */
  start: number
  end: number
}

const pattern =
  /[£$€¥]?\d[\d,]*(?:\.\d+)?[km]?%?(?![\p{Script=Latin}\d])|[\p{Script=Latin}\d]+(?:['’.&/-][\p{Script=Latin}\d]+)*|[<>]=?|\p{Script=Han}|[^\s]/gu

/** A text as it is read: one form of each character, lower case, plain quotation marks, single blanks, short forms written out, words of common speech by their plain ones. */
export function normaliseText(text: string): string {
  const plain = expandWords(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/(?<![\p{Script=Latin}\d])top(?=\d)/gu, 'top ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return /\p{Script=Han}/u.test(plain)
    ? plainChinese.reduce((said, [from, to]) => said.replace(from, to), plain)
    : plain
}

/** Words of two spellings are compared in one of them. */
const spellings: Readonly<Record<string, string>> = {
  fibre: 'fiber',
  fibres: 'fibers',
  cheque: 'check',
  cheques: 'checks',
  instalment: 'installment',
  instalments: 'installments',
  utilisation: 'utilization',
  dependants: 'dependents',
}
const american = (word: string): string => spellings[word] ?? word

/** An English word without the ending of its plural or possessive: crude, and the same for what is compared. */
function wordKey(word: string): string {
  const base = american(word.replace(/'s$|'$/, ''))
  if (base.length < 4 || !/^[a-z-]+$/.test(base) || /(ss|us|is)$/.test(base)) return base
  if (base.endsWith('ies')) return `${base.slice(0, -3)}y`
  if (/(x|ch|sh|ss)es$/.test(base)) return base.slice(0, -2)
  return base.endsWith('s') ? base.slice(0, -1) : base
}

/** Parts a normalised text into tokens; Chinese has no blanks, so that each of its characters is one. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => ({
    key: wordKey(match[0].replace(/,$/, '')),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Keys of a phrase, by which it is found in a text. */
export const phraseKeys = (phrase: string): string[] => tokenise(normaliseText(phrase)).map((token) => token.key)
