import { tagText } from '../../src/campaigns/learnings/tag-text.ts'
import type { TextFeature } from '../../src/campaigns/learnings/text-features.ts'
import { brightWords, commandVerbs, darkWords, gapPhrases } from './headline-words.ts'
import type { TextMeasure } from './learner/text-measure.ts'

const has = <Name extends string>(name: Name, pattern: RegExp) => ({
  name,
  measure: (text: string): number => (pattern.test(text) ? 1 : 0),
})
/** What the product looks for in mails too is found by its own tagger. */
const ofMails = <Name extends TextFeature>(name: Name) => ({
  name,
  measure: (text: string): number =>
    tagText({ language: 'en', head: text, whole: text, products: [] }).includes(name) ? 1 : 0,
})
const words = (list: string): RegExp => new RegExp(`\\b(?:${list})`, 'i')
const wholeWords = (list: string): RegExp => new RegExp(`\\b(?:${list})\\b`, 'i')

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’]+/gu) ?? []

/**
 * Angles of a headline in English. Written from what is generally said of headlines, before any outcome was seen; word lists go by beginnings, and are crude:
 * "war" takes in "warm". They stay as they were when the evaluated blocks were first looked at.
 */
export const headlineAngles = [
  ofMails('question'),
  ofMails('number'),
  has('list', /^["“]?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i),
  has('address', wholeWords("you|your|yours|yourself|you['’](?:re|ll|ve|d)")),
  has('narrator', wholeWords("i|i['’](?:m|ll|ve|d)|me|my|we|we['’](?:re|ll|ve|d)|us|our")),
  has(
    'person',
    wholeWords("he|she|him|her|his|hers|he['’]s|she['’]s|guy|man|woman|girl|boy|mom|dad|kid|teen|someone|who"),
  ),
  has('people', wholeWords("they|them|their|they['’]re|these people|people|men|women|kids|guys|girls|boys")),
  has('quotation', /["“”]|(?:^|\s)['‘]\p{L}/u),
  has(
    'superlative',
    wholeWords(
      'most|least|best|worst|biggest|greatest|[a-z]{3,}(?:iest|hest|gest|dest|rest|test)|ever|every|everything|only|all',
    ),
  ),
  has('dark', words(darkWords)),
  has('bright', words(brightWords)),
  has('negation', /\b(?:no|not|never|nobody|nothing|none|without|cannot)\b|n['’]t\b/i),
  has('gap', words(gapPhrases.replaceAll("'", "['’]"))),
  has('pointing', wholeWords("this|these|that|those|here|here['’]s")),
  has('explaining', wholeWords('how|why|reasons?|because')),
  has('turn', wholeWords('but|until|till|then|instead|actually|yet|except|before|after')),
  has('sentences', /[.!?…]["”']?\s+["“']?\p{Lu}/u),
  has('command', new RegExp(`^["“]?(?:${commandVerbs})\\b`, 'i')),
  ofMails('exclamation'),
  has('aside', /[()—–:]|\.\.\.|…| - /),
  has('film', wholeWords('watch|video|clip|film|seconds?|minutes?|ad|commercial|song|music')),
  { name: 'length', measure: (text: string): number => Math.log2(1 + wordsOf(text).length) },
  {
    name: 'longWords',
    measure: (text: string): number => {
      const found = wordsOf(text)
      return found.length === 0 ? 0 : found.filter((word) => word.length >= 7).length / found.length
    },
  },
] as const satisfies readonly TextMeasure[]

export type HeadlineAngle = (typeof headlineAngles)[number]['name']
