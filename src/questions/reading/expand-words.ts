import { contractedEn, negatedEn, perNounsEn, shorthandEn } from '../../language/en/chat-shorthand.ts'
import { anyOf } from '../time/pattern-parts.ts'

const wholeOf = new Map<string, string>([
  ...Object.entries(shorthandEn).flatMap(([word, forms]) => forms.map((form) => [form, word] as const)),
  ...negatedEn.flatMap((word) => [`${word}n't`, `${word}nt`].map((form) => [form, `${word} not`] as const)),
  ...["can't", 'cant', 'cannot'].map((form) => [form, 'can not'] as const),
  ...["won't", 'wont'].map((form) => [form, 'will not'] as const),
  ...["let's", 'lets'].map((form) => [form, 'let us'] as const),
  ...["ain't", 'aint'].map((form) => [form, 'is not'] as const),
  ...contractedEn.flatMap(({ ending, word, after, bare }) => [
    ...after.map((before) => [`${before}${ending}`, `${before} ${word}`] as const),
    ...bare.map((before) => [`${before}${ending.slice(1)}`, `${before} ${word}`] as const),
  ]),
])
const short = new RegExp(`(?<![\\p{L}\\p{N}'.&/-])${anyOf([...wholeOf.keys()])}(?![\\p{L}\\p{N}'&/-])`, 'gu')
const stroke = new RegExp(`(?<=[a-z]) ?/ ?(?=${anyOf(perNounsEn)}(?![a-z]))`, 'g')

/**
 * Writes out what English is shortened to: "who've" and "whove", "havent", "custs", "revenue/customer".
 *
 * @param text in lower case, with plain quotation marks
 */
export const expandWords = (text: string): string =>
  text
    .replace(short, (form) => wholeOf.get(form) ?? form)
    .replace(/(?<![\p{L}\p{N}])(?:no\.|#|nos\.?) of(?![a-z])/gu, 'number of')
    .replace(stroke, ' per ')
