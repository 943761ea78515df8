import { clauseAt } from '../claims/facts-about.ts'
import type { Fault } from '../fault.ts'
import { windowsEn } from '../lexicon/en/windows.ts'
import type { WindowWords } from '../lexicon/window-words.ts'
import { windowsZh } from '../lexicon/zh/windows.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'

const lexicon: Record<'en' | 'zh', WindowWords> = { en: windowsEn, zh: windowsZh }
const day = 24 * 60 * 60 * 1000

/** Facts are of their window. "Last month", "今年" and a rhythm ("every week") say more than they know. */
export const windowRule: Rule = (reading) => {
  const { never, spans, rhythm, doing, sending } = lexicon[reading.context.language]
  const length = windowDays(reading)
  const wrongSpans = spans.flatMap(([pattern, days]) =>
    length !== undefined && Math.abs(length - days) <= 0.05 * days ? [] : faultsOf(reading, 'window', [pattern]),
  )
  const isSaid = ({ start }: Fault): boolean => {
    const clause = clauseAt(reading, start)
    const words = reading.words.slice(clause.start, clause.end)
    return doing.test(words) || (reading.figures.length > 0 && !sending.test(words))
  }
  const isFigure = ({ end }: Fault): boolean =>
    reading.figures.some(({ start, end: to, wrong }) => start < end && end <= to + 1 && wrong === undefined)
  return [
    ...faultsOf(reading, 'window', never).filter((fault) => !isFigure(fault)),
    ...wrongSpans,
    ...faultsOf(reading, 'window', [rhythm]).filter(isSaid),
  ]
}

/** How many days the window has, where it reaches up to the as-of date. */
function windowDays({ context: { sheet } }: Reading): number | undefined {
  if (sheet.window === undefined) return undefined
  const [from, to] = [Date.parse(sheet.window.from), Date.parse(sheet.window.to)]
  const asOf = sheet.asOf === undefined ? to + day : Date.parse(sheet.asOf)
  return asOf - to > 31 * day ? undefined : (to - from) / day + 1
}
