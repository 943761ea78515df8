import { clauseAt } from '../claims/facts-about.ts'
import { withFigures } from '../claims/with-figures.ts'
import type { Fault } from '../fault.ts'
import { deadlines } from '../lexicon/deadlines.ts'
import { windowsEn } from '../lexicon/en/windows.ts'
import type { WindowWords } from '../lexicon/window-words.ts'
import { windowsZh } from '../lexicon/zh/windows.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'

const lexicon: Record<'en' | 'zh', WindowWords> = { en: windowsEn, zh: windowsZh }
/** Days that a line may invite for. */
const toDo = /^(?:tonight|tomorrow|this (?:week|weekend|evening)|今晚|今天|明天|[本这]个?周末)/i
const day = 24 * 60 * 60 * 1000

/** Facts are of their window. "Last month", "今年" and a rhythm ("every week") say more than they know. */
export const windowRule: Rule = (reading) => {
  const { never, spans, rhythm, doing, sending } = lexicon[reading.context.language]
  const length = windowDays(reading)
  const spoken = withFigures(reading)
  const wrongSpans = spans.flatMap(([pattern, days]) =>
    length !== undefined && Math.abs(length - days) <= 0.05 * days
      ? []
      : faultsOf(reading, 'window', [pattern], spoken),
  )
  const isSaid = ({ start }: Fault): boolean => {
    const clause = clauseAt(reading, start)
    const words = reading.words.slice(clause.start, clause.end)
    return doing.test(words) || (reading.figures.length > 0 && !sending.test(words))
  }
  // What to do tonight is no claim about what was done.
  const isInvited = ({ start, found }: Fault): boolean => {
    if (reading.context.reader !== 'customer' || !toDo.test(found)) return false
    const clause = clauseAt(reading, start)
    return !deadlines.test(reading.words.slice(clause.start, clause.end))
  }
  const isSpan = (fault: Fault): boolean =>
    spans.some(([pattern]) =>
      [...spoken.matchAll(pattern)].some(
        ({ index, 0: found }) => index <= fault.start && fault.start < index + found.length,
      ),
    )
  const isFigure = ({ end }: Fault): boolean =>
    reading.figures.some(({ start, end: to, wrong }) => start < end && end <= to + 1 && wrong === undefined)
  return [
    ...faultsOf(reading, 'window', never).filter((fault) => !isFigure(fault) && !isSpan(fault) && !isInvited(fault)),
    ...wrongSpans,
    ...faultsOf(reading, 'window', [rhythm]).filter(
      (fault) => isSaid(fault) && !isOfColumn(fault, reading) && !isOfGap(fault, reading),
    ),
  ]
}

/** A column of monthly amounts is told "they pay each month"; no other figure is. */
function isOfColumn({ found, start, end }: Fault, { facts, words }: Reading): boolean {
  const isPaid =
    /\b(?:pay|pays|paid|charged?|billed|costs?)(?: \w+){0,3} $/i.test(words.slice(0, start)) ||
    /^ (?:charges?|bills?|fees?|costs?|payments?|invoices?|amounts?|rates?)\b/i.test(words.slice(end)) ||
    /^的?\s?(?:费用|支付|付费|缴费|账单|应付|付款)/.test(words.slice(end))
  // "Month to month" is a value of a column.
  if (/^按/.test(found) && facts.some(({ id }) => id.includes('Month-to-month'))) return true
  if (!isPaid) return false
  const span = spanNames.find(([word]) => word.test(found))
  return span !== undefined && facts.some(({ id }) => span[1].test(/^attribute:[^:.]*/.exec(id)?.[0] ?? ''))
}

/** "About once a month" rounds a time between orders of 33 days. */
function isOfGap({ found, start }: Fault, { facts, words }: Reading): boolean {
  if (!/\b(?:about|around|roughly|nearly|almost) $/i.test(words.slice(0, start))) return false
  const days = /^once a week$/i.test(found) ? 7 : /^once a month$/i.test(found) ? 30.44 : undefined
  return (
    days !== undefined &&
    facts.some(({ id, value }) => id.startsWith('interpurchase_time.') && Math.abs(value - days) <= 0.12 * value)
  )
}

const spanNames: readonly (readonly [RegExp, RegExp])[] = [
  [/month|月/i, /month|月/i],
  [/year|annual|年/i, /year|annual|年/i],
  [/week|周|星期/i, /week|周/i],
  [/day|daily|天|日/i, /day|daily|日/i],
]

/** How many days the window has, where it reaches up to the as-of date. */
function windowDays({ context: { sheet } }: Reading): number | undefined {
  if (sheet.window === undefined) return undefined
  const [from, to] = [Date.parse(sheet.window.from), Date.parse(sheet.window.to)]
  const asOf = sheet.asOf === undefined ? to + day : Date.parse(sheet.asOf)
  return asOf - to > 31 * day ? undefined : (to - from) / day + 1
}
