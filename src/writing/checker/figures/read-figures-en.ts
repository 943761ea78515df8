import { figureWordsEn, vagueEn } from '../lexicon/en/figures.ts'
import { moneySigns } from '../lexicon/figure-words.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { withSurroundings } from './around-figure.ts'
import { numberWordEn, parseNumberWordsEn, parseParts, partWordEn } from './number-words-en.ts'
import { takeOddDigits } from './odd-digits.ts'
import { shareUnits, unitBehind } from './read-amount.ts'
import { passOver, type Scan, take } from './scan.ts'
import type { WrittenFigure } from './written-figure.ts'

const sign = '(?:US\\$|CA\\$|A\\$|HK\\$|CN¥|JP¥|R\\$|[£$€¥₹₩₽₺]|\\b(?:GBP|USD|EUR|CNY|JPY)\\b)'
const plain = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const scales: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  b: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  hundred: 100,
  dozen: 12,
}
const scale = '(?:\\s?(?:k|K|m|M|bn|b|B)(?![\\p{L}\\d])|[\\s-](?:hundred|thousand|million|billion|dozen)\\b)?'
const number = `(?:${plain})${scale}|${numberWordEn}`
const counted = 'customer|buyer|shopper|client|order|purchase|item|product|pound|person'
/** Words that may stand between a number and what it counts. */
const adjectives = inOrder(
  'i',
  /^\s/,
  /(?:(?:different|distinct|separate|various|individual|single|full|whole|calendar|such|more|other|active|repeat|returning|known|typical|extra|additional|completed|of the|of their|of these|of our|of its)\s){1,2}/,
)

/** The value of a number as written, with the weight of its last digit. */
function parse(text: string): { value: number; step: number; scaled?: boolean } {
  if (/^\d/.test(text)) {
    const [, digits = '', unit = ''] = /^([\d,.]+)[\s-]?(\p{L}*)$/u.exec(text) ?? []
    const times = scales[unit] ?? scales[unit.toLowerCase()] ?? 1
    const decimals = digits.split('.')[1]?.length ?? 0
    return {
      value: Number((Number(digits.replaceAll(',', '')) * times).toPrecision(12)),
      step: times / 10 ** decimals,
      ...(times >= 1000 ? { scaled: true } : {}),
    }
  }
  return parseNumberWordsEn(text)
}

/** Every figure of an English text, read as number and unit; names and dates must be blanked before. */
export function readFiguresEn(text: string): WrittenFigure[] {
  const scan: Scan = { text, figures: [] }
  takeWholes(scan)
  passOver(scan, figureWordsEn.idioms)
  takeMultiples(scan)
  takeFractions(scan)
  takeAmounts(scan)
  for (const [pattern, value, most] of vagueEn) take(scan, pattern, () => ({ value, most, step: 0, form: 'vague' }))
  takeOddDigits(scan)
  const read = scan.figures.toSorted((a, b) => a.start - b.start)
  return shareUnits(read, text, /^\s?(?:to|and|or|-|up to)\s?$/i).map((figure) =>
    withSurroundings(figure, text, figureWordsEn),
  )
}

/** "Every third customer" is a share of one third. */
const everyNth = new RegExp(
  `\\b(?:every|each) (second|other|${partWordEn})\\b(?=(?: single| one)? (?:of them|one|${counted})s?\\b| one of)`,
  'gi',
)

/** "Of every hundred pounds, 23 come from here": the share stands behind its whole. */
const ofHundred = new RegExp(`(?<=\\bof every (?:hundred|100)\\b[^,;.]{0,32}, )(?:${number})`, 'gi')

function takeWholes(scan: Scan): void {
  take(scan, everyNth, ([, part = '']) => ({
    value: /^(?:second|other)$/i.test(part) ? 0.5 : 1 / parseParts(part),
    step: 0,
    form: 'fraction',
  }))
  take(scan, ofHundred, ([count]) => {
    const { value, step } = parse(count)
    return { value: value / 100, step: step / 100, form: 'percent' }
  })
  take(
    scan,
    new RegExp(`\\b(${number}) (?:pence|p|cents)(?= (?:of|in|out of|from) every (?:pound|dollar|euro)\\b)`, 'gi'),
    ([, count = '']) => {
      const { value, step } = parse(count)
      return { value: value / 100, step: step / 100, form: 'percent' }
    },
  )
  passOver(scan, [/\bof every (?:hundred|100)\b(?=[^,;.]{0,32}, \ue002)(?: (?:pounds|dollars|euros))?/gi])
}

function takeFractions(scan: Scan): void {
  const out = new RegExp(
    `(?<![\\p{L}\\d,.])(${number})\\s(?:out of|in|of|of every|in every|from)\\s(?:every\\s)?(about |around |roughly )?(${number})\\b(?!%|\\s?(?:percent|days|weeks|months|years)\\b)`,
    'giu',
  )
  take(scan, out, ([, part = '', near, whole = '']) => {
    const [a, b] = [parse(part).value, parse(whole).value]
    return a < b && [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000].includes(b)
      ? { value: a / b, step: 0, form: 'fraction', ...(near === undefined ? {} : { hedge: 'about' as const }) }
      : undefined
  })
  const counted = new RegExp(
    `\\b(one|two|three|\\d) (?:customers?|orders?|buyers?|shoppers?|purchases?|items?|pounds?|people) (?:out of|in|of) (?:every )?(about |around |roughly )?(${number})\\b(?!%|\\s?(?:percent|days|weeks|months|years)\\b)`,
    'giu',
  )
  take(scan, counted, ([, part = '', near, whole = '']) => {
    const [a, b] = [parse(part).value, parse(whole).value]
    return a < b && b <= 20
      ? { value: a / b, step: 0, form: 'fraction', ...(near === undefined ? {} : { hedge: 'about' as const }) }
      : undefined
  })
  const parts = new RegExp(
    `\\b(an?|${number})[\\s-](?:full |good |whole )?(${partWordEn})\\b(?! (?:order|purchase|time|visit|place|party|highest|largest|lowest|of december))`,
    'giu',
  )
  take(scan, parts, ([, count = '', part = '']) => {
    const whole = /^an?$/i.test(count) ? 1 : parse(count).value
    return { value: whole / parseParts(part), step: 0, form: 'fraction' }
  })
  take(scan, /(?<![\d,.])(\d)\/(\d{1,2})(?![\d/])/g, ([, part, whole]) => ({
    value: Number(part) / Number(whole),
    step: 0,
    form: 'fraction',
  }))
  take(scan, /[½⅓⅔¼¾⅕⅖⅗⅘]/g, ([found]) => ({ value: glyphs[found] ?? 0, step: 0, form: 'fraction' }))
  take(scan, /\bhal(?:f|ves)\b(?! (?:price|off)\b)/gi, () => ({ value: 0.5, step: 0, form: 'fraction' }))
  take(scan, /\bhalved?\b/gi, () => ({ value: 0.5, step: 0, form: 'times' }))
}

const glyphs: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
}

function takeMultiples(scan: Scan): void {
  const fixed: [RegExp, number][] = [
    [
      /\btwice (?=as\b|the\b|that\b|those\b|what\b|all\b|their\b|its\b|over\b)|\bdoubl(?:e|es|ed|ing)\b|\btwofold\b/gi,
      2,
    ],
    [/\bthrice\b|\btripl(?:e|es|ed|ing)\b|\btrebl(?:e|es|ed|ing)\b/gi, 3],
    [/\bquadrupl(?:e|es|ed|ing)\b/gi, 4],
  ]
  for (const [pattern, value] of fixed) take(scan, pattern, () => ({ value, step: 1, form: 'times' }))
  take(scan, /\btwice\b/gi, () => ({ value: 2, step: 1, form: 'amount', unit: 'times' }))
  take(scan, /(?<=\b(?:ordered|bought|purchased|shopped) (?:only |just )?)once\b/gi, () => ({
    value: 1,
    step: 1,
    form: 'amount',
    unit: 'times',
  }))
  take(scan, new RegExp(`\\b(${number}) and a (half|quarter|third) times\\b`, 'giu'), ([, whole = '', part = '']) => ({
    value: parse(whole).value + 1 / parseParts(part),
    step: 0.1,
    form: 'times',
  }))
  take(
    scan,
    new RegExp(`(?<![\\p{L}\\d,.])(${number})(?:\\s?[x×](?![\\p{L}\\d])|[\\s-]?fold\\b|\\stimes\\b)`, 'giu'),
    (match, text) => {
      const [found, count = ''] = match
      const isCount = isCountOfTimes(found, text.slice(match.index + found.length))
      return { ...parse(count), form: isCount ? 'amount' : 'times', ...(isCount ? { unit: 'times' as const } : {}) }
    },
  )
  take(scan, new RegExp(`\\b(${numberWordEn})fold\\b`, 'gi'), ([, count = '']) => ({ ...parse(count), form: 'times' }))
}

/** "nine times" counts orders, "nine times the figure of all customers" is a multiple. */
const isCountOfTimes = (found: string, after: string): boolean =>
  /times$/i.test(found) &&
  !/^\s(?:the|as|more|higher|larger|bigger|longer|greater|what|that|those|all|their|its|over|above|lower|less|fewer|shorter|smaller|of)\b/i.test(
    after,
  )

/** "Second of four": of four segments. */
const ofSegments = inOrder(
  'i',
  /\b/,
  [/first|second|third|fourth|fifth|last|\dth|highest|lowest|largest|smallest|most|least|rank\w*/, /place/],
  /(?: place)? (?:out )?(?:of|among) (?:all |the |our )*$/,
)

function takeAmounts(scan: Scan): void {
  const amount = new RegExp(
    `(?<![\\p{L}\\d]|\\d[.,])(-\\s?(?=[£$€¥\\d])|(?:minus|negative) )?(${sign})?\\s?(-)?(${number})`,
    'giu',
  )
  take(scan, amount, (match, text) => {
    const [found, minus, money, inner, digits = ''] = match
    if (money !== undefined && !/^\d/.test(digits)) return undefined
    // "-£0" and "03" are no figures that code would write.
    if (/^0\d/.test(digits)) return { value: Number.NaN, step: 0, form: 'odd' }
    const read = parse(digits)
    if (read.value === 0 && (minus ?? inner) !== undefined) return { value: Number.NaN, step: 0, form: 'odd' }
    const lead = /^\s*/.exec(found)?.[0].length ?? 0
    const after = text.slice(match.index + found.length, match.index + found.length + 48)
    const signed = { ...read, value: minus === undefined && inner === undefined ? read.value : -read.value }
    if (money !== undefined)
      return {
        ...signed,
        form: 'amount',
        unit: 'money',
        currencies: moneySigns[money.toUpperCase()] ?? [money.toUpperCase()],
        skip: lead,
      }
    const points = /^\s?-?(?:percentage[ -]points?|points?|p\.?p\.?|pts?)(?![\p{L}])/iu.exec(after)
    if (points) return { ...signed, form: 'points', skip: lead, length: found.length + points[0].length }
    const percent = /^\s?(?:%|‰|percent\b|per cent\b|pct\b)/i.exec(after)
    if (percent)
      return {
        value: signed.value / 100,
        step: read.step / 100,
        form: 'percent',
        skip: lead,
        length: found.length + percent[0].length,
      }
    const { length, ...measured } = unitBehind(after, figureWordsEn, adjectives)
    if (/^one$/i.test(digits) && measured.unit === undefined) return undefined
    if (measured.unit === undefined && ofSegments.test(text.slice(0, match.index + lead))) measured.unit = 'segments'
    return { ...signed, form: 'amount', ...measured, skip: lead, length: found.length + length }
  })
  // "Nearly a year": without a rounding word it is a rhythm.
  take(
    scan,
    /(?<=\b(?:about|around|roughly|nearly|almost|over|more than|under|less than|just under|just over) )an? (day|week|month|year)\b/gi,
    ([, unit = '']) => ({
      value: 1,
      step: 1,
      form: 'amount',
      unit:
        unit.toLowerCase() === 'day'
          ? 'days'
          : unit.toLowerCase() === 'week'
            ? 'weeks'
            : unit.toLowerCase() === 'month'
              ? 'months'
              : 'years',
    }),
  )
  // "a single order" counts one.
  take(scan, /\b(?:a|just a|only a) single (?=order|purchase|item|product|customer)/gi, (match, text) => {
    const { length, ...measured } = unitBehind(text.slice(match.index + match[0].length - 1), figureWordsEn)
    return { value: 1, step: 1, form: 'amount', ...measured, length: match[0].length - 1 + length }
  })
}
