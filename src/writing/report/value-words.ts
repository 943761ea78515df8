import type { CustomerValue } from '../../customers/value/value.ts'
import { formatFigure } from '../../facts/format.ts'
import { formatDate } from '../../facts/format-date.ts'
import { valueText as en } from '../../language/en/value.ts'
import type { Language } from '../../language/language.ts'
import { valueText as zh } from '../../language/zh/value.ts'

/** The words of customer value in a language. */
export const valueWords = { en, zh }

/** A change of the others' forecast from which a few customers are said to make the model. */
const muchLeverage = 0.05
/** A correlation from which often and much are no longer unrelated. */
const correlated = 0.3

/** What is said of the forecast and of what it rests on, as sentences: the same in the terminal and in the report. */
export function valueSentences(value: CustomerValue, language: Language): { first: string[]; notes: string[] } {
  const say = valueWords[language]
  const { forecast, refusal, margin, unknown, all } = value
  const money = (amount: number): string => formatFigure(amount, 'money', language, value.currency)
  const share = (part: number): string => formatFigure(part, 'share', language)
  const count = (n: number): string => formatFigure(n, 'number', language)
  const costs = [
    ...(margin.from === 'unknown' ? [] : [say.margin[margin.from](share(margin.rate), share(margin.covered ?? 0))]),
    ...(unknown.length === 0
      ? []
      : [say.unknown(unknown.map((cost) => say.costs[cost]).join(language === 'zh' ? '、' : ', ')), say.costKeys]),
  ]
  if (forecast === undefined || all.lifetimeValue === undefined)
    return {
      first: [
        ...(refusal === undefined ? [] : [say.refusal[refusal](count(all.customers), count(value.repeaters))]),
        say.soFar(count(all.customers), money(all.revenue)),
        say.descriptive,
      ],
      notes: costs,
    }
  const { total, interval } = all.lifetimeValue
  const range = interval === undefined ? '' : `${money(interval.low)}–${money(interval.high)}`
  const [best, ...others] = forecast.candidates.filter(({ model }) => model !== 'past-rate')
  const chosen = forecast.candidates.find(({ model }) => model === forecast.chosen) ?? best
  const past = forecast.candidates.find(({ model }) => model === 'past-rate')
  const off = chosen === undefined ? 0 : chosen.revenue.predicted / chosen.revenue.actual - 1
  const r2 = (explained: number | undefined): string => share(Math.max(0, explained ?? 0))
  return {
    first: [
      say.ahead(count(all.customers), money(total), range, forecast.horizonMonths),
      say.topTen(share(forecast.topShare)),
      say.before(count(forecast.before.months), money(forecast.before.revenue)),
      say.chosen(say.models[forecast.chosen], forecast.split.days, formatDate(forecast.split.cutoff, language)),
      ...(chosen === undefined
        ? []
        : [
            say.explained(r2(chosen.revenue.r2)),
            say.missed(money(chosen.revenue.predicted), money(chosen.revenue.actual), share(Math.abs(off)), off < 0),
            ...(chosen.revenue.topFifth === undefined ? [] : [say.topFifth(share(chosen.revenue.topFifth))]),
          ]),
    ],
    notes: [
      say.beside(
        [...others, ...(past === undefined ? [] : [past])]
          .filter(({ model }) => model !== forecast.chosen)
          .map(({ model, revenue }) => `${say.models[model]} ${r2(revenue.r2)}`)
          .join(language === 'zh' ? '、' : ', '),
      ),
      ...(forecast.leaving ? [] : [say.nobodyLeaves]),
      ...(forecast.leaving && forecast.fits.some(({ model }) => model === 'bg') ? [say.onceOnly] : []),
      ...(Math.abs(forecast.leverage.change) > muchLeverage
        ? [say.leverage(forecast.leverage.customers, signed(forecast.leverage.change))]
        : []),
      ...(Math.abs(forecast.spend.correlation) > correlated ? [say.correlated] : []),
      say.season(forecast.split.days),
      ...costs,
    ],
  }
}

const signed = (change: number): string => `${change < 0 ? '−' : '+'}${Math.round(Math.abs(change) * 100)}%`
