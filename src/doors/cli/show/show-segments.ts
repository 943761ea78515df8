import type { z } from 'zod'
import type { segment } from '../../../actions/segment.ts'
import { learningPageWords } from '../../../campaigns/learnings/learning-page-words.ts'
import { featureText } from '../../../facts/feature-text.ts'
import { formatFigure } from '../../../facts/format.ts'
import type { Language } from '../../../language/language.ts'
import { smallData } from '../../../writing/report/small-data.ts'
import { draftTexts } from './draft-texts.ts'
import { resultTexts } from './result-texts.ts'
import { tableLines } from './table.ts'

type Segmented = z.infer<typeof segment.output>

/** The segments as a table: size, share, and mean ± standard deviation of what they were found by. */
export function showSegments(found: Segmented, language: Language): string[] {
  const say = resultTexts[language].segment
  const count = (value: number): string => formatFigure(value, 'number', language)
  const labels = found.table.map(({ feature }) => featureText(feature, language).short)
  const heading = [say.heading.segment, say.heading.customers, say.heading.share, ...labels]
  const rows = found.segments.map(({ id, name, customers, share }, index) => [
    `${id} ${name[language]}`,
    count(customers),
    formatFigure(share, 'share', language),
    ...found.table.map(
      ({ means, deviations }) => `${twoDecimals(means[index] ?? 0)} ± ${twoDecimals(deviations[index] ?? 0)}`,
    ),
  ])
  const features = found.features
    .map((feature) => featureText(feature, language).short)
    .join(language === 'zh' ? '、' : ', ')
  return [
    say.found(count(found.k), count(found.customers), features),
    ...tableLines([heading, ...rows]),
    ...learnedWeights(found, language),
    ...found.leftOut.map((feature) => say.leftOut(featureText(feature, language).label)),
    ...found.table.flatMap(({ feature, filled }) =>
      filled === 0 ? [] : [say.filled(featureText(feature, language).label, count(filled), count(found.customers))],
    ),
    ...found.segments
      .filter(({ ownName }) => ownName)
      .map(({ id, name, customers }) => say.ownName(name[language], id, count(customers))),
    ...since(found, language),
    ...found.campaigns.map(({ id, redraft }) => draftTexts[language].othersNow(id, redraft)),
    ...smallData(found.customers, found.segments, language),
    say.quality(found.silhouette.toFixed(3), formatFigure(found.fidelity, 'share', language)),
    say.plot(found.plot),
  ]
}

/** By how much features count, where that was asked of the learnings. */
function learnedWeights({ learned }: Segmented, language: Language): string[] {
  if (learned === undefined) return []
  const words = learningPageWords[language].weights
  if (learned.because !== 'differences') return [words[learned.because]]
  const told = learned.weights.map(({ feature, weight }) =>
    words.weight(featureText(feature, language).short, twoDecimals(weight)),
  )
  return [words.differences(told.join(language === 'zh' ? '，' : ', '), learned.learnings.join(', '))]
}

/** What changed since the grouping before: the segments that go on others, and the largest moves between them. */
function since({ since: comparison, customers }: Segmented, language: Language): string[] {
  if (comparison === undefined) return []
  const say = resultTexts[language].segment
  const count = (value: number): string => formatFigure(value, 'number', language)
  const separator = language === 'zh' ? '，' : ', '
  const renamed = comparison.matches
    .filter(({ segment, earlier }) => segment !== earlier)
    .map(({ segment, earlier }) => (earlier === undefined ? say.fresh(segment) : say.same(segment, earlier)))
  const flows = comparison.flows.slice(0, 4).map(({ from, to, customers: n }) => say.flow(count(n), from, to))
  return [
    ...(renamed.length === 0 ? [] : [`${renamed.join(separator)}${language === 'zh' ? '。' : '.'}`]),
    comparison.moved === 0
      ? say.sinceNobody
      : say.since(count(comparison.moved), count(customers), flows.join(separator)),
  ]
}

const twoDecimals = (value: number): string => value.toFixed(2)
