import type { Fact } from '../../../facts/fact.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import type { Localized } from '../../../language/language.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Measure } from '../../../questions/catalogue/entry.ts'
import type { QueryResult, ResultRow } from '../../../questions/query/query-result.ts'
import { alike, inBoth } from '../in-both.ts'
import { toolFact } from '../tool-fact.ts'

const say = inBoth(en, zh)

/** Which figure of a result: its row, or the total, its measure, and what of it. */
export interface FigurePlace {
  row: number | 'total'
  measure: string
  of?: 'before' | 'change' | 'share'
}

/** The id of a figure as a fact. */
export const factId = ({ row, measure, of }: FigurePlace): string =>
  [row === 'total' ? row : `r${row + 1}`, measure, ...(of === undefined ? [] : [of])].join('.')

/** The names of a row: "Germany", "Germany, March 2011". */
export const rowLabel = ({ keys }: ResultRow): Localized => ({
  en: keys.map(({ label }) => label.en).join(', '),
  zh: keys.map(({ label }) => label.zh).join('、'),
})

/** Whether figures of parts of a measure can be set in relation to the total: "of the total". */
export const hasShares = (result: QueryResult, measure: Measure): boolean =>
  measure.additive &&
  measure.kind !== 'share' &&
  measure.kind !== 'rate' &&
  !result.query.share &&
  result.total !== undefined

/**
 * Every figure of a result as a fact: rows, total, what they are held against, and shares of the total where parts add up to it.
 * @param measures the catalogue's entries of the result's measures, in their order
 */
export function resultFacts(result: QueryResult, measures: readonly Measure[]): Map<string, Fact> {
  const rows: [number | 'total', ResultRow][] = [
    ...result.rows.map((row, index): [number, ResultRow] => [index, row]),
    ...(result.total === undefined ? [] : [['total', result.total] as ['total', ResultRow]]),
  ]
  const facts = rows.flatMap(([at, row]) => [
    ...measures.flatMap((measure, column) => factsOf(result, measure, { at, row, column })),
    ...behind(result, at, row),
  ])
  return new Map(facts.map((fact) => [fact.id, fact]))
}

function factsOf(
  result: QueryResult,
  measure: Measure,
  { at, row, column }: { at: number | 'total'; row: ResultRow; column: number },
): Fact[] {
  const cell = row.cells[column]
  if (cell === undefined || cell.value === null) return []
  const name = rowLabel(row)
  const plain = row.keys.length === 0 && at !== 'total'
  const label = plain
    ? measure.label
    : at === 'total'
      ? both(measure, (words, own) => words.allOf(own))
      : both(measure, (words, own, language) => words.label(own, name[language]))
  const { before, change, share } = cellExtras(result, measure, column, row, at)
  const common = {
    population: plain || at === 'total' ? 'all' : name.en,
    ...(result.days === undefined ? {} : { window: result.days }),
    better: measure.better,
    customers: row.customers ?? 0,
    source: { query: JSON.stringify(result.query), snapshot: result.snapshot },
  }
  const unit = result.query.share ? 'share' : factUnit(measure)
  const kind = result.query.share ? 'share' : measure.kind
  const place = (of?: FigurePlace['of']): string =>
    factId({ row: at, measure: measure.id, ...(of === undefined ? {} : { of }) })
  return [
    { ...common, id: place(), label, value: cell.value, unit, kind, display: cell.display },
    ...(before === undefined
      ? []
      : [
          { ...common, window: undefined, id: place('before'), label: relabel(label, 'before'), unit, kind, ...before },
        ].map(({ window: _window, ...fact }) => ({
          ...fact,
          ...(result.comparedDays === undefined ? {} : { window: result.comparedDays }),
        }))),
    ...(change === undefined
      ? []
      : [
          {
            ...common,
            id: place('change'),
            label: relabel(label, 'change'),
            unit: 'share' as const,
            kind: 'rate' as const,
            ...change,
          },
        ]),
    ...(share === undefined
      ? []
      : [
          {
            ...common,
            id: place('share'),
            label: relabel(label, 'shareOf'),
            unit: 'share' as const,
            kind: 'share' as const,
            denominator: both(measure, (words, own) => words.allOf(own)),
            ...share,
          },
        ]),
  ]
}

/** How many customers a row rests on. */
function behind(result: QueryResult, at: number | 'total', row: ResultRow): Fact[] {
  if (row.customers === null || at === 'total') return []
  return [
    toolFact(result.snapshot, {
      id: factId({ row: at, measure: 'customers-behind' }),
      label: say((words) => words.customersBehind),
      value: row.customers,
      unit: 'customers',
      population: rowLabel(row).en,
      customers: row.customers,
    }),
  ]
}

/** What the figure of a row is held against, how far it is from that, and its share of the total. */
function cellExtras(result: QueryResult, measure: Measure, column: number, row: ResultRow, at: number | 'total') {
  const cell = row.cells[column]
  const compared = cell?.compared
  const value = cell?.value ?? null
  const total = result.total?.cells[column]?.value
  const isPart =
    at !== 'total' && hasShares(result, measure) && typeof total === 'number' && total > 0 && value !== null
  if (compared === undefined || compared.value === null || value === null)
    return { share: isPart && value !== null && value >= 0 ? shareOf(value / (total ?? 1)) : undefined }
  const isRate = result.query.share || measure.unit === 'share' || measure.unit === 'points'
  const change = isRate || compared.value === 0 ? value - compared.value : value / compared.value - 1
  return {
    before: { value: compared.value, display: compared.display },
    change: { value: change, display: withoutSign(compared.difference) },
    share: isPart && value >= 0 ? shareOf(value / (total ?? 1)) : undefined,
  }
}

const shareOf = (value: number) => ({ value, display: alike(formatShare(value)) })

/** A difference as sentences name it, which say the direction in words. */
const withoutSign = (text: Localized): Localized => ({
  en: text.en.replace(/^[+−-]\s*/, ''),
  zh: text.zh.replace(/^[+−-]\s*/, ''),
})

const both = (
  measure: Measure,
  text: (words: typeof en, label: string, language: 'en' | 'zh') => string,
): Localized => ({ en: text(en, measure.label.en, 'en'), zh: text(zh, measure.label.zh, 'zh') })

const relabel = (label: Localized, what: 'before' | 'change' | 'shareOf'): Localized => ({
  en: en[what](label.en),
  zh: zh[what](label.zh),
})

const factUnit = ({ unit }: Measure): Fact['unit'] => (unit === 'points' ? 'share' : unit)
