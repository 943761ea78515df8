import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Measure } from '../../../questions/catalogue/entry.ts'
import { fillSentence, type Items, type Slot, type Slots } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { changesOf } from './change-answer.ts'
import { leftOutCount } from './left-out.ts'
import { pairAnswer } from './pair-answer.ts'
import { nameOf, type Place } from './place.ts'
import { figureSlot, type QueryMaterial, within } from './query-material.ts'
import { hasShares } from './result-facts.ts'
import { isOther, namesOfRows } from './rows-of.ts'
import { togetherOf } from './together-of.ts'

const say = inBoth(en, zh)

/** What was bought, whether or not it came back: a large order that was sent back at once can lead such a ranking. */
const beforeReturns = new Set(['units', 'gross-revenue'])
/** Names that a sentence strings together; the table has the others. */
const listed = 5
/** With fewer customers behind it than this, a mean or rate is said to be shaky. */
const few = 50

/** The answer of a query with one dimension: who is first, by how much, what follows and how much of the whole it is. */
export function rankedAnswer(material: QueryMaterial): DraftSentence[] {
  const { result, measures } = material
  const [measure, ...others] = measures
  if (measure === undefined) return []
  const places = result.rows.flatMap((each, row) => {
    const value = isOther(each) ? undefined : figureSlot(material, { row, measure: measure.id })
    return value === undefined ? [] : [{ row, value }]
  })
  if (places.length === 0)
    return [
      fillSentence(
        say((words) => words.notDefined),
        { measure: within(measure.label) },
        'caution',
      ),
    ]
  const ordered = inOrder(material, measure, places)
  const [first, second] = ordered
  if (first === undefined) return []
  const isPair = ordered.length === 2 && result.rowsFound === 2
  return [
    ...(isPair ? pairAnswer(material, measure, ordered) : [opening(material, measure, ordered)]),
    ...others.flatMap((other) => alsoOf(material, other, first.row, isPair ? second?.row : undefined)),
    ...(isPair || isList(material) || second === undefined ? [] : closing(material, measure, ordered)),
    ...(isPair ? [] : togetherOf(material, measure, listed)),
    ...changesOf(material, measure),
    ...caution(material, measure, first.row),
    ...cameBack(material, ordered),
    ...(beforeReturns.has(measure.id) && !asksForLeast(result.query.order, measure)
      ? [
          fillSentence(
            say((words) => words.beforeReturns),
            {},
            'caution',
          ),
        ]
      : []),
  ]
}

/** By the measure, the first that the question asks for first: rows in another order are still answered by who is highest. */
function inOrder({ result, facts }: QueryMaterial, measure: Measure, places: readonly Place[]): Place[] {
  const figureOf = ({ value }: Place): number => facts.get(value.fact ?? '')?.value ?? 0
  const isLeast = asksForLeast(result.query.order, measure)
  return places.toSorted((a, b) => (isLeast ? figureOf(a) - figureOf(b) : figureOf(b) - figureOf(a)) || a.row - b.row)
}

const asksForLeast = (order: { by: string; direction: 'asc' | 'desc' } | undefined, measure: Measure): boolean =>
  order?.by === measure.id && order.direction === 'asc'

const isList = ({ result }: QueryMaterial): boolean => (result.query.limit ?? 1) > 1 && result.rows.length > 1

function opening(material: QueryMaterial, measure: Measure, ordered: readonly Place[]): DraftSentence {
  const { result } = material
  const [first, second] = ordered
  if (first === undefined) throw new Error('there is a first row')
  const isLeast = asksForLeast(result.query.order, measure)
  const common: Slots = { measure: within(measure.label), row: nameOf(material, first.row), value: first.value }
  if (ordered.length === 1 && result.rowsFound === 1)
    return fillSentence(
      say((words) => words.only),
      common,
    )
  // The order among all may be another where some may not be shown.
  const count = mayChange(material, measure, ordered, isLeast) ? leftOutCount(material) : undefined
  const among = count && { count, names: { text: namesOfRows(result) } }
  if (isList(material)) {
    const rows: Items = ordered.slice(0, listed).map(({ row, value }) => bracketed(nameOf(material, row), value))
    if (among !== undefined)
      return fillSentence(
        say((words) => (isLeast ? words.listedLeastAmong : words.listedAmong)),
        { ...common, ...among, rows },
      )
    return fillSentence(
      say((words) => (isLeast ? words.listedLeast : words.listed)),
      { ...common, rows },
    )
  }
  if (among !== undefined)
    return fillSentence(
      say((words) => (isLeast ? words.firstLeastAmong : words.firstAmong)),
      { ...common, ...among },
    )
  if (second !== undefined && second.value.text.en === first.value.text.en)
    return fillSentence(
      say((words) => words.level2),
      { ...common, other: nameOf(material, second.row) },
    )
  const share = figureSlot(material, { row: first.row, measure: measure.id, of: 'share' })
  if (isLeast)
    return fillSentence(
      say((words) => words.firstLeast),
      common,
    )
  return share === undefined || !hasShares(result, measure)
    ? fillSentence(
        say((words) => words.first),
        common,
      )
    : fillSentence(
        say((words) => words.firstShare),
        { ...common, share },
      )
}

/** Whether rows that are left out could come before those shown: of counts of customers, small ones are surely lower. */
function mayChange(
  { result, facts }: QueryMaterial,
  measure: Measure,
  ordered: readonly Place[],
  isLeast: boolean,
): boolean {
  if (isLeast || result.query.share) return true
  if (measure.unit === 'customers' && measure.kind === 'count' && result.withheld.because !== 'difference') return false
  const other = result.rows.find(isOther)?.cells[0]?.value
  const first = result.rows[0]?.cells[0]?.value
  // All that stands together as “other” comes to less than the first: then each of them does.
  if (measure.kind === 'count' && result.query.limit === undefined && typeof other === 'number' && other < (first ?? 0))
    return false
  const total = result.total?.cells[0]?.value
  if (!measure.additive || typeof total !== 'number') return true
  // All that is not shown comes to less than the last one that is named.
  const figures = ordered.map(({ value }) => facts.get(value.fact ?? '')?.value ?? 0)
  const named = result.query.limit === undefined ? figures.slice(0, 1) : figures.slice(0, listed)
  const rest = total - figures.reduce((sum, figure) => sum + figure, 0)
  return rest >= Math.min(...named)
}

/** "Germany (£228,867)". */
const bracketed = (name: Slot, value: Slot): Slot[] => [
  name,
  { text: { en: ' (', zh: '（' } },
  value,
  { text: { en: ')', zh: '）' } },
]

/** What else was asked for of the row that came first, and of the other one of a pair. */
function alsoOf(material: QueryMaterial, measure: Measure, row: number, other: number | undefined): DraftSentence[] {
  return [row, ...(other === undefined ? [] : [other])].flatMap((each) => {
    const value = figureSlot(material, { row: each, measure: measure.id })
    if (value === undefined) return []
    const slots = { measure: within(measure.label), value, row: nameOf(material, each) }
    return [
      fillSentence(
        say((words) => words.alsoRow),
        slots,
      ),
    ]
  })
}

/** Who follows, and who comes last, where all rows are in view. */
function closing(material: QueryMaterial, measure: Measure, ordered: readonly Place[]): DraftSentence[] {
  const { result } = material
  const [first, second] = ordered
  const last = ordered.at(-1)
  if (first === undefined || second === undefined || last === undefined) return []
  const isLeast = asksForLeast(result.query.order, measure)
  const follows =
    second.value.text.en === first.value.text.en
      ? []
      : [
          fillSentence(
            say((words) => words.follows),
            { row: nameOf(material, second.row), value: second.value },
          ),
        ]
  const isWhole = result.query.limit === undefined && result.withheld.rows === 0
  const ends =
    isLeast || !isWhole || ordered.length < 3
      ? []
      : [
          fillSentence(
            say((words) => words.last),
            { row: nameOf(material, last.row), value: last.value },
          ),
        ]
  return [...follows, ...ends]
}

/** That more than half of a row that is named came back: it may lead by one order that was sent back. */
const cameBack = (material: QueryMaterial, ordered: readonly Place[]): DraftSentence[] => {
  const named = isList(material) ? ordered.slice(0, listed) : ordered.slice(0, 1)
  return named
    .filter(({ row }) => material.result.mostlyReturned?.includes(row) === true)
    .map(({ row }) =>
      fillSentence(
        say((words) => words.mostlyReturned),
        { row: nameOf(material, row) },
        'caution',
      ),
    )
}

/** A mean, median or rate of few customers is shaky, above all where it comes first. */
function caution(material: QueryMaterial, measure: Measure, row: number): DraftSentence[] {
  const customers = material.result.rows[row]?.customers ?? null
  const isShaky = measure.kind === 'mean' || measure.kind === 'median' || measure.kind === 'rate'
  const behind = figureSlot(material, { row, measure: 'customers-behind' })
  if (!isShaky || customers === null || customers >= few || behind === undefined) return []
  return [
    fillSentence(
      say((words) => words.fewBehind),
      { row: nameOf(material, row), customers: behind },
      'caution',
    ),
  ]
}
