import type { Localized } from '../../../language/language.ts'
import type { QueryResult, ResultRow } from '../../../questions/query/query-result.ts'
import type { ChartSpec } from '../chart-spec.ts'
import { isOverTime } from './development-answer.ts'
import { rowLabel } from './result-facts.ts'
import { withGaps } from './with-gaps.ts'

/** Bars that can still be told apart. */
const mostBars = 20
/** Values of a second dimension that can still be told apart as lines. */
const mostLines = 6

/** A drawing where it helps: lines over time, bars of a ranking, a scatter of two measures, a heat map of two dimensions; none of one figure. */
export function resultChart(result: QueryResult): ChartSpec | undefined {
  const { rows, dimensions } = result
  if (rows.length < 2 || dimensions.length === 0) return undefined
  if (dimensions.length === 2) return chartOfTwo(result)
  if (isOverTime(result)) return { ...base(result, withGaps(inTime(rows), dimensions[0]?.id ?? '')), kind: 'line' }
  const [first, second] = result.measures
  const differ = first !== undefined && second !== undefined && first.unit !== second.unit
  if (differ && rows.length >= 5) return scatter(result)
  return { ...base(result, rows.slice(0, mostBars)), kind: 'bar' }
}

type Point = ChartSpec['series'][number]['points'][number]

const pointOf = (row: ResultRow | undefined, column: number): Point => {
  const cell = row?.cells[column]
  return { value: cell?.value ?? null, display: cell?.display ?? { en: '', zh: '' } }
}

const inTime = (rows: readonly ResultRow[]): ResultRow[] =>
  rows.toSorted((a, b) => ((a.keys[0]?.value ?? '') < (b.keys[0]?.value ?? '') ? -1 : 1))

/** Measures of one unit share a scale; those of another stay in the table. */
function base(result: QueryResult, rows: readonly ResultRow[]): Omit<ChartSpec, 'kind'> {
  const [first] = result.measures
  const drawn = result.measures.flatMap(({ id, label, unit }, column) =>
    unit === first?.unit ? [{ id, label, column }] : [],
  )
  return {
    title: result.reading,
    unit: first?.unit ?? 'number',
    x: { label: labelOf(result, 0), values: rows.map(rowLabel) },
    series: drawn.map(({ label, column }) => ({ label, points: rows.map((row) => pointOf(row, column)) })),
  }
}

const labelOf = ({ dimensions }: QueryResult, at: number): Localized => dimensions[at]?.label ?? { en: '', zh: '' }

function scatter(result: QueryResult): ChartSpec {
  const [x, y] = result.measures
  return {
    kind: 'scatter',
    title: result.reading,
    unit: x?.unit ?? 'number',
    x: { label: x?.label ?? { en: '', zh: '' }, values: result.rows.map(rowLabel) },
    y: { label: y?.label ?? { en: '', zh: '' }, values: [] },
    series: result.measures
      .slice(0, 2)
      .map(({ label }, column) => ({ label, points: result.rows.map((row) => pointOf(row, column)) })),
  }
}

/** Over time with few other values: a line of each; else a heat map, rows by the second dimension. */
function chartOfTwo(result: QueryResult): ChartSpec {
  const time = result.dimensions.findIndex(({ id }) => ['year', 'quarter', 'month', 'week', 'day'].includes(id))
  const across = Math.max(0, time)
  const down = 1 - across
  const xs = valuesOf(result.rows, across, time >= 0)
  const ys = valuesOf(result.rows, down, false)
  const [first] = result.measures
  const rowAt = (x: string | null, y: string | null): ResultRow | undefined =>
    result.rows.find(({ keys }) => keys[across]?.value === x && keys[down]?.value === y)
  const common = {
    title: result.reading,
    unit: first?.unit ?? 'number',
    x: { label: labelOf(result, across), values: xs.map(({ label }) => label) },
  }
  if (time >= 0 && ys.length <= mostLines)
    return {
      ...common,
      kind: 'line',
      series: ys.map((y) => ({ label: y.label, points: xs.map((x) => pointOf(rowAt(x.value, y.value), 0)) })),
    }
  return {
    ...common,
    kind: 'heat',
    y: { label: labelOf(result, down), values: ys.map(({ label }) => label) },
    series: [
      {
        label: first?.label ?? { en: '', zh: '' },
        points: ys.flatMap((y) => xs.map((x) => pointOf(rowAt(x.value, y.value), 0))),
      },
    ],
  }
}

function valuesOf(
  rows: readonly ResultRow[],
  at: number,
  isTime: boolean,
): { value: string | null; label: Localized }[] {
  const found = new Map<string, { value: string | null; label: Localized }>()
  for (const { keys } of rows) {
    const key = keys[at]
    if (key !== undefined) found.set(String(key.value), key)
  }
  const values = [...found.values()]
  return isTime ? values.sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1)) : values
}
