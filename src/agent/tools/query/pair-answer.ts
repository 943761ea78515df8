import type { Fact } from '../../../facts/fact.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Measure } from '../../../questions/catalogue/entry.ts'
import { fillSentence } from '../fill-sentence.ts'
import { alike, inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { nameOf, type Place } from './place.ts'
import { type QueryMaterial, withFacts, within } from './query-material.ts'
import { timesOf } from './times-of.ts'

const say = inBoth(en, zh)

/** Two rows held against each other, the higher one first; by how much is a fact of its own. */
export function pairAnswer(material: QueryMaterial, measure: Measure, places: readonly Place[]): DraftSentence[] {
  const [higher, lower] = places.toSorted((a, b) => figureOf(material, b) - figureOf(material, a))
  if (higher === undefined || lower === undefined) return []
  const slots = {
    measure: within(measure.label),
    row: nameOf(material, higher.row),
    other: nameOf(material, lower.row),
    value: higher.value,
    otherValue: lower.value,
  }
  if (higher.value.text.en === lower.value.text.en)
    return [
      fillSentence(
        say((words) => words.pairLevel),
        slots,
      ),
    ]
  const difference = material.facts.get(pairFactId(measure))
  if (difference === undefined) return []
  const times = material.facts.get(timesId(measure))
  if (times !== undefined)
    return [
      fillSentence(
        say((words) => words.pairTimes),
        { ...slots, times: { text: times.display, fact: times.id } },
      ),
    ]
  return [
    fillSentence(
      say((words) => words.pairHigher),
      { ...slots, difference: { text: difference.display, fact: difference.id } },
    ),
  ]
}

const figureOf = ({ facts }: QueryMaterial, { value }: Place): number => facts.get(value.fact ?? '')?.value ?? 0

const pairFactId = ({ id }: Measure): string => `pair.${id}.difference`
const timesId = ({ id }: Measure): string => `pair.${id}.times`

/** With the difference of the two rows of a result as a fact: in points for shares and rates, else as a part of the lower one. */
export function withPair(material: QueryMaterial): QueryMaterial {
  const { result, measures } = material
  if (result.rows.length !== 2 || result.rowsFound !== 2) return material
  const added = measures.flatMap((measure, column): Fact[] => {
    const values = result.rows.map((row) => row.cells[column]?.value ?? null)
    const [a = null, b = null] = values
    if (a === null || b === null) return []
    const [high, low] = [Math.max(a, b), Math.min(a, b)]
    const inPoints = result.query.share || measure.unit === 'share' || measure.unit === 'points'
    const value = inPoints ? (high - low) * 100 : low > 0 ? high / low - 1 : high - low
    const display = inPoints
      ? { en: words('en', value), zh: words('zh', value) }
      : low > 0
        ? alike(formatShare(value))
        : { en: formatFigure(value, 'number', 'en'), zh: formatFigure(value, 'number', 'zh') }
    const common = {
      label: { en: en.change(measure.label.en), zh: zh.change(measure.label.zh) },
      better: measure.better,
      customers: Math.min(...result.rows.map(({ customers }) => customers ?? 0)),
      source: { query: JSON.stringify(result.query), snapshot: result.snapshot },
    }
    const times = inPoints ? undefined : timesOf({ id: timesId(measure), ...common }, high, low)
    return [
      ...(times === undefined ? [] : [times]),
      {
        ...common,
        id: pairFactId(measure),
        value: inPoints ? value / 100 : value,
        unit: inPoints || low > 0 ? ('share' as const) : ('number' as const),
        kind: inPoints ? ('points' as const) : ('rate' as const),
        population: 'all',
        display,
      },
    ]
  })
  return withFacts(material, added)
}

const words = (language: 'en' | 'zh', points: number): string =>
  pointsOf[language](formatFigure(points, 'number', language))

const pointsOf = { en: en.points, zh: zh.points }
