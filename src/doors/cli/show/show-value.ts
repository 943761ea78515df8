import type { z } from 'zod'
import type { value } from '../../../actions/value.ts'
import { tellsWhoStays, type Worth } from '../../../customers/value/value.ts'
import { formatFigure } from '../../../facts/format.ts'
import type { Language } from '../../../language/language.ts'
import { valueSentences, valueWords } from '../../../writing/report/value-words.ts'
import { resultTexts } from './result-texts.ts'
import { tableLines } from './table.ts'

type Valued = z.infer<typeof value.output>

/** What customers are worth: the forecast in sentences, segments and tiers as tables. */
export function showValue({ value: found, names, file }: Valued, language: Language): string[] {
  const say = valueWords[language]
  const { heading } = say
  const money = (amount: number): string => formatFigure(amount, 'money', language, found.currency)
  const count = (n: number): string => formatFigure(n, 'number', language)
  const share = (part: number): string => formatFigure(part, 'share', language)
  const hasForecast = found.forecast !== undefined
  const isLeaving = found.forecast !== undefined && tellsWhoStays(found.forecast)
  const whole = hasForecast ? (found.all.lifetimeValue?.total ?? 0) : found.all.revenue
  const columns = hasForecast
    ? [
        heading.customers,
        heading.revenue,
        ...(isLeaving ? [heading.alive] : []),
        heading.mean,
        heading.total,
        heading.share,
        heading.range,
      ]
    : [heading.customers, heading.revenue, heading.past, heading.share]
  const cells = (worth: Worth): string[] => {
    const { lifetimeValue: ahead } = worth
    if (!hasForecast)
      return [
        count(worth.customers),
        money(worth.revenue),
        money(worth.past),
        whole > 0 ? share(worth.revenue / whole) : '',
      ]
    const range = ahead?.interval && `${money(ahead.interval.low)}–${money(ahead.interval.high)}`
    return [
      count(worth.customers),
      money(worth.revenue),
      ...(isLeaving ? [share(worth.alive?.mean ?? 0)] : []),
      money(ahead?.mean ?? 0),
      money(ahead?.total ?? 0),
      whole > 0 ? share((ahead?.total ?? 0) / whole) : '',
      range ?? '',
    ]
  }
  const name = (id: string): string => names.find(({ segment }) => segment === id)?.[language] ?? ''
  const { first, notes } = valueSentences(found, language)
  return [
    ...first,
    '',
    ...(found.segments.length === 0
      ? []
      : [
          ...tableLines([
            [heading.segment, ...columns],
            ...found.segments.map((worth) => [`${worth.segment} ${name(worth.segment)}`, ...cells(worth)]),
          ]),
          '',
        ]),
    ...tableLines([
      [heading.tier, ...columns],
      ...found.tiers.map((worth) => [say.tiers[worth.tier].name, ...cells(worth)]),
    ]),
    '',
    ...notes,
    say.file(file),
    found.segmentation === undefined ? resultTexts[language].next.segment : resultTexts[language].next.report,
  ]
}
