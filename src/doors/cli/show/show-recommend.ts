import type { z } from 'zod'
import type { recommend } from '../../../actions/recommend.ts'
import { fewestTested, type Mode, type Recommendations } from '../../../customers/recommendations/recommendations.ts'
import { formatFigure } from '../../../facts/format.ts'
import { readableName } from '../../../facts/readable-name.ts'
import { recommendTexts as english, type RecommendTexts } from '../../../language/en/recommend.ts'
import type { Language } from '../../../language/language.ts'
import { recommendTexts as chinese } from '../../../language/zh/recommend.ts'
import { displayWidth, padEnd, padStart } from './pad.ts'
import { resultTexts } from './result-texts.ts'

type Output = z.infer<typeof recommend.output>

/** How many products are named for a segment, and of the demand; the files have all. */
const namedOfSegment = 3
const namedOfDemand = 10

export function showRecommend(output: Output, language: Language): string[] {
  const say = language === 'zh' ? chinese : english
  const { suggestions, lookAlikes, demand } = output
  const lines: string[] = []
  if (suggestions !== undefined) lines.push(...showSuggestions(suggestions, say, language))
  if (lookAlikes !== undefined) lines.push(...showLookAlikes(lookAlikes, say, language))
  if (demand !== undefined) lines.push(...showDemand(demand, say, language))
  if (suggestions !== undefined && suggestions.segment === undefined) lines.push(resultTexts[language].next.report)
  return lines
}

const count = (value: number, language: Language): string => formatFigure(Math.round(value), 'number', language)
const percent = (share: number): string => String(Math.round(share * 100))

function showSuggestions(
  { path, mode, segment, listed, coldStarts, document, segments, names }: NonNullable<Output['suggestions']>,
  say: RecommendTexts,
  language: Language,
): string[] {
  const { holdOut, chosen } = document
  const asked = chosen.find((choice) => choice.mode === mode && choice.why === 'asked')
  const isTested = holdOut.comparisons.some(({ methods }) => methods.length > 0)
  const list = segments.flatMap((each) => {
    const words = each.products
      .slice(0, namedOfSegment)
      .map(({ name, customers, expected }) =>
        say.suggested(
          readableName(name),
          count(customers, language),
          isTested ? Math.round((100 * expected) / customers) : undefined,
        ),
      )
    return [
      `  ${each.segment} ${names[each.segment]}`,
      ...(words.length === 0 ? [say.nothing] : words).map((word) => `    ${word}`),
    ]
  })
  return [
    say.written(listed, count(listed, language), holdOut.top, segment, path),
    ...(coldStarts === 0 ? [] : [say.coldStarts(coldStarts)]),
    ...(asked === undefined ? [] : [say.asked(say.methods[asked.method])]),
    ...(isTested ? [] : [say.untested(fewestTested)]),
    ...hits(document, mode, say),
    ...(isTested ? table(document, say, language) : []),
    ...(isTested && holdOut.onlyNew > 0 ? [say.onlyNew(holdOut.onlyNew)] : []),
    ...holdOut.leftOut.flatMap(({ method, size, most }) =>
      method === 'ease' || method === 'users'
        ? [say.leftOut[method](count(size, language), count(most, language))]
        : [],
    ),
    ...(list.length === 0 ? [] : [say.segmentsTitle[mode], ...list]),
  ]
}

/** How good the chosen method is at what was asked for; where that is either, new products and repurchases apart, too. */
function hits({ holdOut, chosen }: Recommendations, asked: Mode, say: RecommendTexts): string[] {
  return chosen.flatMap(({ mode, method }) => {
    if (asked !== 'both' && mode !== asked) return []
    const measured = holdOut.comparisons
      .find((comparison) => comparison.mode === mode)
      ?.methods.find((other) => other.method === method)
    if (measured === undefined) return []
    const { hitRate, low, high } = measured
    return [say.hit[mode](percent(hitRate), say.methods[method], percent(low), percent(high), holdOut.top)]
  })
}

function table({ holdOut }: Recommendations, say: RecommendTexts, language: Language): string[] {
  const { comparisons, top, customers } = holdOut
  const methods = [...new Set(comparisons.flatMap((comparison) => comparison.methods.map(({ method }) => method)))]
  const rows = [
    [say.heading.method, ...comparisons.map(({ mode }) => say.modes[mode])],
    ...methods.map((method) => [
      say.methods[method],
      ...comparisons.map((comparison) => {
        const measured = comparison.methods.find((other) => other.method === method)
        return measured === undefined ? say.none : formatFigure(measured.hitRate, 'share', language)
      }),
    ]),
  ]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))))
  return [
    say.compared(count(customers, language), top),
    ...rows.map((row) =>
      row
        .map((text, column) => (column === 0 ? `  ${padEnd(text, widths[0])}` : padStart(text, widths[column])))
        .join('  '),
    ),
  ]
}

function showLookAlikes(
  { path, like, first, notFound, segment, customers, firstTenth }: NonNullable<Output['lookAlikes']>,
  say: RecommendTexts,
  language: Language,
): string[] {
  const list = firstTenth.map((each) => say.inSegment(count(each.customers, language), each.segment))
  return [
    say.lookAlikes(count(customers, language), first, count(first, language), like, segment, path),
    ...(notFound === 0 ? [] : [say.notFound(notFound)]),
    ...(list.length === 0 || segment !== undefined ? [] : [say.firstTenth(list.join(language === 'zh' ? '、' : ', '))]),
  ]
}

function seasonOf(
  { days, sameDays, ending }: NonNullable<Output['demand']>,
  say: RecommendTexts,
  language: Language,
): string[] {
  if (sameDays !== undefined) {
    const { from, to, orders, change } = sameDays
    return [say.sameDays(from, to, count(orders, language), percent(Math.abs(change - 1)), change < 1)]
  }
  if (ending === undefined) return []
  return [say.ending(days, count(ending.orders, language), count(ending.usual, language), ending.orders > ending.usual)]
}

function showDemand(demand: NonNullable<Output['demand']>, say: RecommendTexts, language: Language): string[] {
  const { path, days, from, to, segment, orders, customers, products, level, windows } = demand
  return [
    say.demand(days, from, to, count(orders, language), count(customers, language), segment, path),
    ...seasonOf(demand, say, language),
    ...products
      .slice(0, namedOfDemand)
      .map(({ name, units, low, high }) =>
        say.demandRow(
          readableName(name),
          count(units, language),
          count(Math.floor(low), language),
          count(Math.ceil(high), language),
        ),
      ),
    say.demandNote(formatFigure(level, 'share', language), windows),
  ]
}
