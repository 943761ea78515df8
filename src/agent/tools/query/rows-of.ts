import { formatFigure } from '../../../facts/format.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { chatValuesEn } from '../../../language/en/chat-values.ts'
import type { Localized } from '../../../language/language.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { QueryResult, ResultRow } from '../../../questions/query/query-result.ts'

/** Whether a row is what small ones were put together as: it is no value of its own, and has no place in a ranking. */
export const isOther = ({ keys }: Pick<ResultRow, 'keys'>): boolean =>
  keys.length > 0 && keys.every(({ value, label }) => value === null && label.en === chatValuesEn.other)

/** What the rows of a result are, in the plural: "countries". */
export const namesOfRows = ({ dimensions }: Pick<QueryResult, 'dimensions'>): Localized => ({
  en: en.namesOf(wordsOf(dimensions, en)),
  zh: zh.namesOf(wordsOf(dimensions, zh)),
})

/** So many rows of a result: "31 countries". */
export const countOfRows = (count: number, { dimensions }: Pick<QueryResult, 'dimensions'>): Localized => ({
  en: en.countOf(formatFigure(count, 'number', 'en'), wordsOf(dimensions, en)),
  zh: zh.countOf(formatFigure(count, 'number', 'zh'), wordsOf(dimensions, zh)),
})

function wordsOf(dimensions: QueryResult['dimensions'], { rowsOf }: typeof en): readonly [string, string] {
  const [only, second] = dimensions
  const own = only !== undefined && second === undefined ? rowsOf[only.id] : undefined
  return own ?? rowsOf['other'] ?? ['', '']
}
