import type { Candidate, CustomerValue, Forecast } from '../../customers/value/value.ts'
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
/** A miss of the hold-out from which a season is to be thought of. */
const muchMore = 0.1

/** What is said of the value and of what it rests on, as sentences: the same in the terminal and in the report. */
export function valueSentences(value: CustomerValue, language: Language): { first: string[]; notes: string[] } {
  const say = valueWords[language]
  const { forecast, refusal, all, without } = value
  const { money, count } = formats(value, language)
  const others = without.customers === 0 ? [] : [say.without(count(without.customers), money(without.revenue))]
  if (forecast === undefined || all.lifetimeValue === undefined)
    return {
      first: [
        ...(refusal === undefined ? [] : [say.refusal[refusal](count(all.customers), count(value.repeaters))]),
        say.soFar(count(all.customers), money(all.revenue)),
        ...others,
        say.descriptive,
      ],
      notes: costWords(value, language),
    }
  const { total, interval } = all.lifetimeValue
  const hasMargin = value.margin.from !== 'unknown'
  const ahead = say.ahead(count(all.customers), money(total), hasMargin, forecast.horizonMonths)
  return {
    first: [
      `${ahead}${interval === undefined ? say.noRange : say.range(`${money(interval.low)}–${money(interval.high)}`)}`,
      ...seasonWords(forecast, language),
      say.before(count(forecast.before.months), money(forecast.before.revenue * value.margin.rate), hasMargin),
      say.newcomers,
      say.topTen(formatFigure(forecast.topShare, 'share', language)),
      ...judgement(value, forecast, language),
    ],
    notes: [...modelNotes(forecast, language), ...others, ...costWords(value, language)],
  }
}

function formats({ currency }: CustomerValue, language: Language) {
  return {
    money: (amount: number): string => formatFigure(amount, 'money', language, currency),
    count: (n: number): string => formatFigure(n, 'number', language),
    share: (part: number): string => formatFigure(part, 'share', language),
  }
}

/** What the hold-out's miss may mean for the months ahead: the models have learned from that time since. */
function seasonWords({ candidates, chosen, split }: Forecast, language: Language): string[] {
  const say = valueWords[language]
  const held = candidates.find(({ model }) => model === chosen)?.revenue
  const off = held === undefined || held.predicted <= 0 ? 0 : held.actual / held.predicted - 1
  const share = formatFigure(Math.abs(off), 'share', language)
  if (off > muchMore) return [say.busy(split.days, share)]
  if (off < -muchMore) return [say.quiet(split.days, share)]
  return [say.season]
}

/** How near the chosen model came. */
function judgement(value: CustomerValue, forecast: Forecast, language: Language): string[] {
  const say = valueWords[language]
  const { money, share } = formats(value, language)
  const { split, chosen } = forecast
  const model = say.models[chosen]
  const from = formatDate(split.cutoff, language)
  const held = forecast.candidates.find((candidate) => candidate.model === chosen)?.revenue
  const words = [forecast.beaten ? say.beaten(model, split.days, from) : say.chosen(model, split.days, from)]
  if (held === undefined) return words
  const { r2, predicted, actual, topFifth } = held
  if (r2 !== undefined) words.push(r2 > 0 ? say.explained(share(r2)) : say.explainsNothing)
  if (actual > 0) {
    const off = predicted / actual - 1
    words.push(say.missed(money(predicted), money(actual), share(Math.abs(off)), off < 0))
  }
  if (topFifth !== undefined) words.push(say.topFifth(share(topFifth)))
  return words
}

function modelNotes(forecast: Forecast, language: Language): string[] {
  const say = valueWords[language]
  const { candidates, chosen, leverage, leaving, spend } = forecast
  const explained = ({ revenue: { r2 = 0 } }: Candidate): string =>
    r2 > 0 ? formatFigure(r2, 'share', language) : say.nothing
  // Models that come to the same are told together.
  const alike = Map.groupBy(
    candidates.filter(({ model }) => model !== chosen),
    explained,
  )
  const others = [...alike].map(
    ([share, models]) => `${models.map(({ model }) => say.models[model]).join(' / ')} ${share}`,
  )
  return [
    say.beside(others.join(language === 'zh' ? '、' : '; ')),
    ...(leaving ? [] : [say.nobodyLeaves]),
    ...(Math.abs(leverage.change) > muchLeverage ? [say.leverage(leverage.customers, signed(leverage.change))] : []),
    ...(Math.abs(leverage.spend) > muchLeverage ? [say.leverageSpend(leverage.customers, signed(leverage.spend))] : []),
    ...(Math.abs(spend.correlation) > correlated ? [say.correlated] : []),
  ]
}

function costWords({ margin, unknown, ...value }: CustomerValue, language: Language): string[] {
  const say = valueWords[language]
  const { share } = formats({ margin, unknown, ...value }, language)
  const known = margin.from !== 'unknown'
  return [
    ...(margin.from === 'unknown' ? [] : [say.margin[margin.from](share(margin.rate), share(margin.covered ?? 0))]),
    ...(unknown.length === 0
      ? []
      : [
          say.unknown(unknown.map((cost) => say.costs[cost]).join(language === 'zh' ? '、' : ', '), known),
          say.costKeys,
        ]),
  ]
}

const signed = (change: number): string => `${change < 0 ? '−' : '+'}${Math.round(Math.abs(change) * 100)}%`
