import type { Language } from '../../../language/language.ts'
import type { TimeRange } from '../../../questions/query/time-range.ts'
import { findTimes } from '../../../questions/time/find-times.ts'
import type { TimeContext } from '../../../questions/time/resolve-time.ts'

/** Days as the menu takes them, by the rules that questions are read by: "2011-09", "last 3 months", "2011年9月到11月". Undefined where the text is more, or less, than one span. */
export function readDays(typed: string, language: Language, context: TimeContext): TimeRange | undefined {
  const text = typed.trim().toLowerCase()
  const spans = [language, language === 'en' ? ('zh' as const) : ('en' as const)].map((one) =>
    findTimes(text, one, context),
  )
  const [whole] = spans
    .flatMap((found) => (found.length === 1 ? found : []))
    .filter(({ words }) => words.trim() === text)
  if (whole?.meaning.kind !== 'range' || whole.meaning.alternatives !== undefined) return undefined
  return whole.meaning.range
}
