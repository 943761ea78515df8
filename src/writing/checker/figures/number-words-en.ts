import { inOrder } from '../lexicon/in-order.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, dozen: 12 }

const values: Record<string, number> = {
  ...Object.fromEntries(ones.map((word, index) => [word, index])),
  ...Object.fromEntries(tens.map((word, index) => [word, 20 + 10 * index])),
}

const word = [...Object.keys(values), ...Object.keys(scales)].toSorted((a, b) => b.length - a.length).join('|')

/** A number in English words: "nine", "twenty-one", "three hundred and fifty". */
export const numberWordEn = inOrder(
  '',
  /(?:an? (?=(?:hundred|thousand|million|dozen)\b))?\b/,
  `(?:${word})`,
  `(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:${word}))*\\b`,
).source

/** The value of a number in English words, and the weight of its last word. */
export function parseNumberWordsEn(text: string): { value: number; step: number } {
  let total = 0
  let group = 0
  let step = 1
  for (const piece of text.toLowerCase().split(/[ -]+/)) {
    const scale = scales[piece]
    const value = values[piece]
    if (scale !== undefined) {
      const counted = (group === 0 ? 1 : group) * scale
      step = scale
      if (scale >= 1000) {
        total += counted
        group = 0
      } else group = counted
    } else if (value !== undefined) {
      group += value
      step = value >= 20 || value === 10 ? 10 : 1
    }
  }
  return { value: total + group, step: step === 10 || step === 12 ? 1 : step }
}

const denominators: Record<string, number> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
}

/** A part in English words: "third", "tenths". */
export const partWordEn =
  '(?:half|halves|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?)'

/** How many such parts make a whole. */
export const parseParts = (text: string): number => denominators[text.toLowerCase().replace(/s$/, '')] ?? Number.NaN
