import type { Localized } from '../../language/language.ts'
import type { Asker, QuestionDesk } from '../desk.ts'
import type { Days } from '../query/time-range.ts'
import { TypedQuery } from '../query/typed-query.ts'

/** How a change asks the desk: whose questions they are, and how they stop. */
export interface ChangeDesk {
  desk: QuestionDesk
  asker: Asker
  signal: AbortSignal
}

/** A row of figures with the value that it belongs to; of a query without dimensions there is one. */
export interface FigureRow {
  value: string
  label: Localized
  figures: (number | null)[]
}

/** What was told of a span of days. */
export interface Figures {
  rows: FigureRow[]
  /** Over all rows, those that were not told too. */
  total: (number | null)[] | undefined
  /** Whether a value that is not among the rows has nothing. Else it may be one that was left out. */
  isWhole: boolean
}

/** Rows that are asked for at most: what comes behind them explains little, and each answer is held against all others. */
const most = 30

/** Figures of a span of days, by the values of a dimension where one is given; undefined where they may not or cannot be told. */
export async function askFigures(
  { desk, asker, signal }: ChangeDesk,
  measures: readonly string[],
  days: Days,
  dimension?: string,
  values: readonly string[] = [],
): Promise<Figures | undefined> {
  const query = TypedQuery.parse({
    measures,
    dimensions: dimension === undefined ? [] : [dimension],
    filters: dimension === undefined || values.length === 0 ? [] : [{ dimension, op: 'is', values }],
    time: { kind: 'between', ...days },
    ...(dimension === undefined ? {} : { limit: most }),
  })
  const answer = await desk.answer(query, asker, signal)
  if (answer.kind !== 'found') return undefined
  const { rows, total, rowsFound, withheld } = answer.result
  return {
    rows: rows.flatMap(({ keys: [key], cells }) =>
      // What was put together for privacy has no name of its own: it is among the others.
      dimension !== undefined && (key?.value ?? null) === null
        ? []
        : [
            {
              value: key?.value ?? '',
              label: key?.label ?? { en: '', zh: '' },
              figures: cells.map(({ value }) => value),
            },
          ],
    ),
    total: total?.cells.map(({ value }) => value),
    isWhole:
      withheld.rows === 0 && rowsFound <= rows.length && rows.every(({ keys: [key] }) => (key?.value ?? '') !== ''),
  }
}
