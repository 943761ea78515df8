import { z } from 'zod'
import { formatDate } from '../../facts/format-date.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { Change } from '../../questions/change/change.ts'
import { explainChange } from '../../questions/change/explain-change.ts'
import { TimeRange } from '../../questions/query/time-range.ts'
import { Comparison, TypedQuery } from '../../questions/query/typed-query.ts'
import { readBack } from '../../questions/read-back/read-back.ts'
import { askedSurely } from '../../questions/reading/asked-surely.ts'
import { resolveTime } from '../../questions/time/resolve-time.ts'
import { changeFacts, say } from './change/change-facts.ts'
import { type AskedChange, changeSentences } from './change/change-sentences.ts'
import { changeChart, changeTable } from './change/change-table.ts'
import { enumOf } from './enum-of.ts'
import { foundResult } from './found-result.ts'
import { defineTool, type ToolOutcome } from './tool.ts'
import { askerOf, withDesk } from './with-desk.ts'
import { wordsOfTool } from './words-of-tool.ts'

const input = z.strictObject({
  measure: z.string().min(1).max(120).default('revenue'),
  time: TimeRange.default({ kind: 'last', count: 1, unit: 'month' }),
  against: Comparison.default({ to: 'previous' }),
  supposed: z.enum(['higher', 'lower']).optional().describe('which way the question says that it went'),
})

/** Why a figure changed between two periods. */
export const changeTool = defineTool({
  ...wordsOfTool('change', ['measure', 'time', 'against']),
  effect: 'reads',
  input,
  narrowed: (catalogue, names) =>
    input.extend({
      measure: enumOf(
        catalogue.measures.filter(({ timed }) => timed).map(({ id }) => id),
        names,
      ),
    }),
  run: (asked, context): Promise<ToolOutcome> =>
    withDesk(context, async (desk) => {
      const answer = await explainChange({ desk, asker: askerOf(context), signal: context.signal }, asked)
      if (answer.kind === 'nothing') return { kind: 'cannot', text: say((words) => words.nothing), offers: [] }
      if (answer.kind === 'withheld')
        return { kind: 'withheld', text: answer.text, offers: [], reading: withheldReading(asked, desk.catalogue) }
      if (answer.kind === 'outside')
        return { kind: 'cannot', text: answer.text, offers: [await askedSurely(answer.nearest, desk)] }
      if (answer.kind === 'cannot')
        return {
          kind: 'cannot',
          text: answer.text,
          offers: await Promise.all(answer.instead.map((each) => askedSurely(each, desk))),
        }
      const { query, sql } = answer.shown
      return foundResult({
        ...changeResult(answer.change, {
          isCut: resolveTime(asked.time, desk.catalogue).to > answer.change.days.to,
          ...(asked.supposed === undefined ? {} : { supposed: asked.supposed }),
        }),
        how: { sentence: say((words) => words.how), query, sql },
      })
    }),
})

/** How a question for reasons was read whose figures are kept back. */
const withheldReading = ({ measure, time, against }: z.infer<typeof input>, catalogue: Catalogue): Localized =>
  readBack(TypedQuery.parse({ measures: [measure], time, compare: against }), catalogue)

/** Why a figure changed, in words, table and drawing. */
export function changeResult(change: Change, asked: AskedChange = {}) {
  const facts = changeFacts(change)
  const reading = { en: readingOf(change, 'en'), zh: readingOf(change, 'zh') }
  const chart = changeChart(change, reading)
  return {
    reading,
    facts: [...facts.values()],
    sentences: changeSentences(change, facts, asked),
    table: changeTable(change),
    ...(chart === undefined ? {} : { chart }),
    how: { sentence: say((words) => words.how) },
    snapshot: change.snapshot,
    asOf: change.asOf,
    days: change.days,
  }
}

function readingOf({ label, days, againstDays }: Change, language: Language): string {
  const template: Localized = say((words) => words.reading)
  const slots: Record<string, string> = {
    measure: language === 'en' ? label.en.charAt(0).toLowerCase() + label.en.slice(1) : label.zh,
    from: formatDate(days.from, language),
    to: formatDate(days.to, language),
    againstFrom: formatDate(againstDays.from, language),
    againstTo: formatDate(againstDays.to, language),
  }
  return template[language].replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
}
