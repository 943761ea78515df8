import { formatDate } from '../../facts/format-date.ts'
import { queryTexts as en } from '../../language/en/chat-query.ts'
import type { Localized } from '../../language/language.ts'
import { queryTexts as zh } from '../../language/zh/chat-query.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { QueryResult } from '../../questions/query/query-result.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import { readBack } from '../../questions/read-back/read-back.ts'
import { askedSurely } from '../../questions/reading/asked-surely.ts'
import { countedDays } from '../../questions/run/counted-days.ts'
import { alike } from './in-both.ts'
import { narrowQuery } from './narrow-query.ts'
import { queryAnswer } from './query/query-answer.ts'
import { queryMaterial } from './query/query-material.ts'
import { resultChart } from './query/result-chart.ts'
import { resultTable } from './query/result-table.ts'
import { defineTool, type ToolOutcome } from './tool.ts'
import type { ToolResult } from './tool-result.ts'
import { askerOf, withDesk } from './with-desk.ts'
import { wordsOfTool } from './words-of-tool.ts'

/** What the semantic layer says: figures by dimension, filter and period, as an answer in words, a table and a drawing. */
export const queryTool = defineTool({
  ...wordsOfTool('query', ['measures', 'dimensions', 'filters', 'time', 'compare', 'limit']),
  effect: 'reads',
  input: TypedQuery,
  narrowed: narrowQuery,
  run: (query, context): Promise<ToolOutcome> =>
    withDesk(context, async (desk) => {
      const answer = await desk.answer(query, askerOf(context), context.signal)
      const offers = (queries: readonly TypedQuery[]): Promise<Localized[]> =>
        Promise.all(queries.map((each) => askedSurely(each, desk)))
      if (answer.kind === 'found')
        return { kind: 'found', result: toolResultOf(answer.result, desk.catalogue, context.mayLift) }
      const reading = readingOf(query, desk.catalogue)
      if (answer.kind === 'withheld') return { kind: 'withheld', text: answer.text, offers: [], reading }
      if (answer.kind === 'outside')
        return { kind: 'cannot', text: answer.text, offers: await offers([answer.nearest]), reading }
      return { kind: 'cannot', text: answer.text, offers: await offers(answer.instead), reading }
    }),
})

/** How a query was read that has no result, with the days that would be counted. */
function readingOf(query: TypedQuery, catalogue: Catalogue): Localized {
  const counted = countedDays(query, catalogue)
  return readBack(query, catalogue, counted.kind === 'inside' ? counted.days : undefined)
}

/** A result of the semantic layer as a tool gives it. */
export function toolResultOf(result: QueryResult, catalogue: Catalogue, mayLift = false): ToolResult {
  const material = queryMaterial(result, catalogue)
  const chart = resultChart(result)
  return {
    reading: result.reading,
    ...queryAnswer(result, catalogue, mayLift),
    ...(result.rows.length === 0 ? {} : { table: resultTable(material) }),
    ...(chart === undefined ? {} : { chart }),
    how: { sentence: howFound(result, catalogue), query: result.query, sql: result.sql },
    snapshot: result.snapshot,
    // A table of customers has no day that its figures could be told as of.
    ...(catalogue.days === undefined ? {} : { asOf: result.asOf }),
    ...(result.days === undefined ? {} : { days: result.days }),
    rows: result.rowsFound,
    withheld: result.withheld.rows,
    links: [],
  }
}

function howFound({ days, asOf, rowsFound }: QueryResult, catalogue: Catalogue): Localized {
  const said = (language: 'en' | 'zh'): string => {
    const words = language === 'en' ? en : zh
    const values: Record<string, string> = {
      day: formatDate(asOf, language),
      from: formatDate(days?.from ?? '', language),
      to: formatDate(days?.to ?? '', language),
      rows: words.rows(alike(String(rowsFound))[language]),
    }
    const how = catalogue.days === undefined ? words.howTable : days === undefined ? words.how : words.howDays
    return how.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  }
  return { en: said('en'), zh: said('zh') }
}
