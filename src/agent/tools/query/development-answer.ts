import { formatDate } from '../../../facts/format-date.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Measure } from '../../../questions/catalogue/entry.ts'
import type { QueryResult } from '../../../questions/query/query-result.ts'
import { fillSentence } from '../fill-sentence.ts'
import { alike, inBoth } from '../in-both.ts'
import { toolFact } from '../tool-fact.ts'
import type { DraftSentence } from '../tool-result.ts'
import { changesOf } from './change-answer.ts'
import { leftOutCount } from './left-out.ts'
import { nameOf, type Place } from './place.ts'
import { type QueryMaterial, withFacts, within } from './query-material.ts'
import { namesOfRows } from './rows-of.ts'
import { type CutSpan, spansOf } from './spans-of.ts'

const say = inBoth(en, zh)

/** How a figure developed over whole spans of time: from the first to the last, its highest and its lowest. */
export function developmentAnswer(material: QueryMaterial): DraftSentence[] {
  const [measure] = material.measures
  if (measure === undefined) return []
  const { compared, cut, areComparable } = spansOf(material, measure.id)
  const [first] = compared
  const last = compared.at(-1)
  if (first === undefined || last === undefined)
    return [
      fillSentence(
        say((words) => words.notDefined),
        { measure: within(measure.label) },
        'caution',
      ),
    ]
  return [
    ...(areComparable ? course(material, measure, first, last) : plainly(material, measure, compared)),
    ...(areComparable && compared.length > 2 ? peaks(material, compared) : []),
    ...changesOf(material, measure).slice(0, 1),
    ...cut.map((span) => cutShort(material, span, areComparable)),
  ]
}

/** Figures beside each other, without a word on how they developed. */
const plainly = (material: QueryMaterial, measure: Measure, places: readonly Place[]): DraftSentence[] =>
  places.map(({ row, value }) =>
    fillSentence(
      say((words) => words.alsoRow),
      { measure: within(measure.label), row: nameOf(material, row), value },
    ),
  )

/** That a span is not whole, which the question's own days may have done as well as the data. */
function cutShort(material: QueryMaterial, { row, from, to }: CutSpan, isLeftOut: boolean): DraftSentence {
  const day = (date: string) => ({ text: { en: formatDate(date, 'en'), zh: formatDate(date, 'zh') } })
  return fillSentence(
    say((words) => (isLeftOut ? words.partial : words.partialCompared)),
    { row: nameOf(material, row), from: day(from), to: day(to) },
    'caution',
  )
}

function course(material: QueryMaterial, measure: Measure, first: Place, last: Place): DraftSentence[] {
  const slots = {
    measure: within(measure.label),
    row: nameOf(material, first.row),
    other: nameOf(material, last.row),
    before: first.value,
    value: last.value,
  }
  const change = material.facts.get(courseId(measure))
  if (change === undefined || first.value.text.en === last.value.text.en)
    return [
      fillSentence(
        say((words) => words.stayed),
        slots,
      ),
    ].filter(() => first.value.text.en === last.value.text.en)
  const template = say((words) => (change.value > 0 ? words.rose : words.fell))
  return [fillSentence(template, { ...slots, difference: { text: change.display, fact: change.id } })]
}

function peaks(material: QueryMaterial, compared: readonly Place[]): DraftSentence[] {
  const ordered = compared.toSorted((a, b) => figureOf(material, b) - figureOf(material, a))
  const [highest] = ordered
  const lowest = ordered.at(-1)
  if (highest === undefined || lowest === undefined || highest.value.text.en === lowest.value.text.en) return []
  const count = leftOutCount(material)
  return [
    fillSentence(
      say((words) => (count === undefined ? words.peak : words.peakAmong)),
      {
        ...(count === undefined ? {} : { count, names: { text: namesOfRows(material.result) } }),
        row: nameOf(material, highest.row),
        value: highest.value,
        other: nameOf(material, lowest.row),
        otherValue: lowest.value,
      },
    ),
  ]
}

const figureOf = ({ facts }: QueryMaterial, { value }: Place): number => facts.get(value.fact ?? '')?.value ?? 0

const courseId = ({ id }: Measure): string => `course.${id}.change`

/** With the change from the first whole span to the last as a fact. */
export function withCourse(material: QueryMaterial): QueryMaterial {
  const [measure] = material.measures
  if (measure === undefined || !isOverTime(material.result)) return material
  const { compared, areComparable } = spansOf(material, measure.id)
  if (!areComparable) return material
  const [from, to] = [compared[0], compared.at(-1)].map((place) => place && figureOf(material, place))
  if (from === undefined || to === undefined || from === to) return material
  const inPoints = material.result.query.share || measure.unit === 'share' || measure.unit === 'points' || from <= 0
  if (inPoints && from <= 0 && measure.unit !== 'share') return material
  const value = inPoints ? to - from : to / from - 1
  const points = toolFact('', { id: '', label: measure.label, value: Math.abs(value) * 100, unit: 'number' }).display
  const fact = toolFact(material.result.snapshot, {
    id: courseId(measure),
    label: { en: en.change(measure.label.en), zh: zh.change(measure.label.zh) },
    value,
    unit: 'share',
    kind: inPoints ? 'points' : 'rate',
    better: measure.better,
    display: inPoints ? { en: en.points(points.en), zh: zh.points(points.zh) } : alike(formatShare(Math.abs(value))),
  })
  return withFacts(material, [fact])
}

/** Whether a result is a development: one dimension, and that is time. */
export const isOverTime = ({ dimensions, rows }: QueryResult): boolean =>
  dimensions.length === 1 && rows.length > 1 && spans.has(dimensions[0]?.id ?? '')

const spans = new Set(['year', 'quarter', 'month', 'week', 'day'])
