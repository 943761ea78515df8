import { moneySigns } from '../lexicon/figure-words.ts'
import { figureWordsZh, vagueZh } from '../lexicon/zh/figures.ts'
import { withSurroundings } from './around-figure.ts'
import { digitsZh, numeralZh, parseNumberZh } from './numerals-zh.ts'
import { takeOddDigits } from './odd-digits.ts'
import { shareUnits, unitBehind } from './read-amount.ts'
import { passOver, type Scan, take } from './scan.ts'
import type { WrittenFigure } from './written-figure.ts'

const number = `(?:${digitsZh}|${numeralZh}+(?:点${numeralZh}+)?)`
const hedge = '(?:约|近|逾|大约|将近|超过|至少)?\\s?'
const sign = '(?:US\\$|HK\\$|CN¥|JP¥|[£$€¥₹₩])'

/** Every figure of a Chinese text, read as number and unit; names and dates must be blanked before. */
export function readFiguresZh(text: string): WrittenFigure[] {
  const scan: Scan = { text, figures: [] }
  takeShares(scan)
  takeMultiples(scan)
  passOver(scan, figureWordsZh.idioms)
  takeHalves(scan)
  for (const [pattern, value, most] of vagueZh) take(scan, pattern, () => ({ value, most, step: 0, form: 'vague' }))
  takeAmounts(scan)
  takeOddDigits(scan)
  const read = scan.figures.toSorted((a, b) => a.start - b.start)
  return shareUnits(read, text, /^\s?(?:至|到|-|~|—|～|或)\s?$/).map((figure) =>
    withSurroundings(figure, text, figureWordsZh),
  )
}

/** "Of every 100 pounds, 23": the share stands behind its whole. */
const ofHundred = new RegExp(
  `(?<=每\\s?(?:100|一百)\\s?(?:英镑|元|美元|欧元|单|件)[^，。；]{0,8}(?:里|中)(?:(?:就|约)?有|，)\\s?)${number}(?:\\s?(?:英镑|元|美元|欧元|单|件))?`,
  'g',
)

function takeShares(scan: Scan): void {
  take(scan, ofHundred, ([found]) => {
    const { value, step } = parseNumberZh(/^[\d.,]+|^[零一二三四五六七八九十百点]+/.exec(found)?.[0] ?? '')
    return { value: value / 100, step: step / 100, form: 'percent' }
  })
  passOver(scan, [
    /每\s?(?:100|一百)\s?(?:英镑|元|美元|欧元|单|件)(?=[^，。；]{0,8}(?:里|中)(?:(?:就|约)?有|，)\s?\ue002)/g,
  ])
  take(scan, new RegExp(`百分之(${number})`, 'g'), ([, count = '']) => {
    const { value, step } = parseNumberZh(count)
    return { value: value / 100, step: step / 100, form: 'percent' }
  })
  take(scan, new RegExp(`(${number})\\s?分之\\s?(${number})`, 'g'), ([, whole = '', part = '']) => ({
    value: parseNumberZh(part).value / parseNumberZh(whole).value,
    step: 0,
    form: 'fraction',
  }))
  take(
    scan,
    new RegExp(
      `(?:每\\s?)?(${number})\\s?(?:位|名|个|单|笔)(?:客户|人|顾客|订单)?(?:里|中|当中)?(约|大约|近)?(?:就)?有(?:约)?\\s?(${number})\\s?(?:位|名|个|单|笔)`,
      'g',
    ),
    ([, whole = '', near, part = '']) => ({
      value: parseNumberZh(part).value / parseNumberZh(whole).value,
      step: 0,
      form: 'fraction',
      ...(near === undefined ? {} : { hedge: 'about' as const }),
    }),
  )
  take(
    scan,
    /([一二两三四五六七八九])成(?!为|立|功|本|交|员|果|长|熟|套|品|单|团|就|绩|效|不变)(?:([一二三四五六七八九])(?![单位个种件次成年月天])|(半))?(多|以上)?/g,
    ([, count = '', rest, half, more]) => ({
      value: Number(
        (
          parseNumberZh(count).value / 10 +
          (half === undefined ? 0 : 0.05) +
          (rest === undefined ? 0 : parseNumberZh(rest).value / 100)
        ).toFixed(2),
      ),
      step: 0,
      form: 'fraction',
      ...(more === undefined ? {} : { hedge: 'above' as const }),
    }),
  )
}

function takeMultiples(scan: Scan): void {
  take(scan, /翻了?([一两二三四])番/g, ([, count = '']) => ({
    value: 2 ** parseNumberZh(count).value,
    step: 1,
    form: 'times',
    change: 'higher',
  }))
  take(scan, /翻了?一?倍/g, () => ({ value: 2, step: 1, form: 'times', change: 'higher' }))
  const grown = `(?<![最至更较偏])(?:增长|增加|提高|提升|上升|扩大|高出|多出|超出|高|多|长)(?:了|出)?(${hedge})(${number})\\s?倍(半)?`
  // 增长了两倍 is three times what it was; 增长到两倍 is twice.
  take(scan, new RegExp(grown, 'g'), ([found, near = '', count = '', half]) => ({
    ...timesOf(count, half, 1),
    form: 'times',
    change: 'higher',
    skip: found.lastIndexOf(count),
    ...(near.trim() === '' ? {} : {}),
  }))
  take(scan, new RegExp(`(${number})\\s?(多)?倍(半|多)?`, 'g'), ([, count = '', more, half]) => ({
    ...timesOf(count, half === '半' ? half : undefined, 0),
    form: 'times',
    ...(more === undefined && half !== '多' ? {} : { hedge: 'above' as const }),
  }))
}

function timesOf(count: string, half: string | undefined, grown: number): { value: number; step: number } {
  const { value, step } = parseNumberZh(count)
  return half === undefined
    ? { value: Number((value + grown).toPrecision(12)), step }
    : { value: value + 0.5 + grown, step: 0.1 }
}

function takeHalves(scan: Scan): void {
  take(scan, /(?:过|大|多|超)半(?!年|天|个)/g, () => ({ value: 0.5, step: 0, form: 'fraction', hedge: 'above' }))
  take(scan, /近半(?!年|天|个)/g, () => ({ value: 0.5, step: 0, form: 'fraction', hedge: 'nearly' }))
  take(scan, /(?:一半|半数)(以上|多)?/g, ([, more]) => ({
    value: 0.5,
    step: 0,
    form: 'fraction',
    ...(more === undefined ? {} : { hedge: 'above' as const }),
  }))
  take(scan, /半年(多)?/g, ([, more]) => ({
    value: 0.5,
    step: 0,
    form: 'amount',
    unit: 'years',
    ...(more === undefined ? {} : { hedge: 'above' as const }),
  }))
  take(scan, /半个月/g, () => ({ value: 0.5, step: 0, form: 'amount', unit: 'months' }))
}

function takeAmounts(scan: Scan): void {
  take(scan, new RegExp(`(?<![A-Za-z\\d]|\\d[.,])(-|负)?\\s?(${sign})?\\s?(-)?(${number})`, 'g'), (match, text) => {
    const [found, minus, money, inner, count = ''] = match
    const read = parseNumberZh(count)
    if (/^0\d/.test(count) || (read.value === 0 && (minus ?? inner) !== undefined))
      return { value: Number.NaN, step: 0, form: 'odd' }
    const isNegative = minus !== undefined || inner !== undefined
    const skip = /^\s*/.exec(found)?.[0].length ?? 0
    const behind = text.slice(match.index + found.length, match.index + found.length + 24)
    const more = /^\s?[多余来]/.exec(behind)?.[0] ?? ''
    const after = behind.slice(more.length)
    const value = isNegative ? -read.value : read.value
    const near = more === '' ? {} : { hedge: more.includes('来') ? ('about' as const) : ('above' as const) }
    const length = found.length + more.length
    if (money !== undefined)
      return {
        ...read,
        value,
        form: 'amount',
        unit: 'money',
        currencies: moneySigns[money] ?? [],
        skip,
        ...near,
        length,
      }
    const points = /^\s?个?\s?百分点/.exec(after)
    if (points) return { value, step: read.step, form: 'points', skip, length: length + points[0].length }
    if (/^\s?[%‰]/.test(after))
      return {
        value: value / 100,
        step: read.step / 100,
        form: 'percent',
        skip,
        length: length + (/^\s?%/.exec(after)?.[0].length ?? 1),
      }
    const { length: unitLength, ...measured } = unitBehind(after, figureWordsZh)
    if (/^[一两]$/.test(count) && measured.unit === undefined) return undefined
    if (/^年半/.test(after))
      return { value: value + 0.5, step: 0, form: 'amount', unit: 'years', skip, length: length + 2 }
    return { ...read, value, form: 'amount', ...measured, skip, ...near, length: length + unitLength }
  })
}
