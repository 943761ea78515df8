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

/** Figures of a span of days, by the values of a dimension where one is given; undefined where they may not or cannot be told. */
export async function askFigures(
  { desk, asker, signal }: ChangeDesk,
  measures: readonly string[],
  days: Days,
  dimension?: string,
): Promise<FigureRow[] | undefined> {
  const query = TypedQuery.parse({
    measures,
    dimensions: dimension === undefined ? [] : [dimension],
    time: { kind: 'between', ...days },
    ...(dimension === undefined ? {} : { limit: 1000 }),
  })
  const answer = await desk.answer(query, asker, signal)
  if (answer.kind !== 'found') return undefined
  return answer.result.rows.map(({ keys: [key], cells }) => ({
    value: key?.value ?? '',
    label: key?.label ?? { en: '', zh: '' },
    figures: cells.map(({ value }) => value),
  }))
}
