import type { Fact } from '../../../facts/fact.ts'
import { formatFigure } from '../../../facts/format.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'

/** From this on a difference is read more easily as "12 times" than as "1,126%". */
const least = 3

/** How many times one figure is another, as a fact; undefined where a difference in percent says it better. */
export function timesOf(
  given: Pick<Fact, 'id' | 'label' | 'customers' | 'source' | 'better'>,
  high: number,
  low: number,
): Fact | undefined {
  if (low <= 0 || high / low < least) return undefined
  const value = high / low
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return {
    ...given,
    value,
    unit: 'number',
    kind: 'rate',
    population: 'all',
    display: {
      en: en.times(formatFigure(rounded, 'number', 'en')),
      zh: zh.times(formatFigure(rounded, 'number', 'zh')),
    },
  }
}
