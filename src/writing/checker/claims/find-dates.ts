import { inOrder } from '../lexicon/in-order.ts'
import type { Span } from '../span.ts'

/** A date as it stands in a text; what it leaves open is absent. */
export interface FoundDate extends Span {
  year?: number
  month?: number
  day?: number
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthEn =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1

type Read = Omit<FoundDate, 'start' | 'end'>
const number = (text: string | undefined): number => Number(text)

/** Longest forms first; each is read where none before it was. */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => Read])[] = [
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    ([, y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [
    /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/g,
    ([, y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthEn},? (\\d{4})\\b`, 'gi'),
    ([, d, m = '', y]) => ({ year: number(y), month: monthNumber(m), day: number(d) }),
  ],
  [
    new RegExp(`\\b${monthEn} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    ([, m = '', d, y]) => ({ year: number(y), month: monthNumber(m), day: number(d) }),
  ],
  [/(\d{4})\s?年\s?(\d{1,2})\s?月/g, ([, y, m]) => ({ year: number(y), month: number(m) })],
  [new RegExp(`\\b${monthEn} (\\d{4})\\b`, 'gi'), ([, m = '', y]) => ({ year: number(y), month: monthNumber(m) })],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthEn}(?![a-z])`, 'gi'),
    ([, d, m = '']) => ({ month: monthNumber(m), day: number(d) }),
  ],
  [
    new RegExp(`\\b${monthEn} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gi'),
    ([, m = '', d]) => ({ month: monthNumber(m), day: number(d) }),
  ],
  [/(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/g, ([, m, d]) => ({ month: number(m), day: number(d) })],
  [/(?<![\d.,])(?:19|20)\d{2}\s?年(?!\d)/g, ([found]) => ({ year: number(found.slice(0, 4)) })],
  [
    inOrder(
      'g',
      /(?<![\d.,£$€¥])(?<!\d\s)(?:19|20)\d{2}/,
      /(?![\d%,.]\d|[%\d]|\s?(?:orders|days|customers|items|products|people|单|天|位|件|种|元|points|times|x\b))/,
    ),
    ([found]) => ({ year: number(found) }),
  ],
]

/** Every date of a text. A month without day or year is a word, and left to the rule on windows. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const [pattern, read] of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, ...read(match) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
