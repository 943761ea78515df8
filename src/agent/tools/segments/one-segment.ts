import type { z } from 'zod'
import type { describe } from '../../../actions/describe.ts'
import type { Fact } from '../../../facts/fact.ts'
import { segmentTexts as en } from '../../../language/en/chat-segments.ts'
import { segmentTexts as zh } from '../../../language/zh/chat-segments.ts'
import { fillText } from '../fill-text.ts'
import { inBoth } from '../in-both.ts'
import type { ToolOutcome } from '../tool.ts'
import { personaDrafts } from './persona-drafts.ts'

const say = inBoth(en, zh)

/** Facts that a table shows, those that set the segment apart first. */
const shown = 15

/** Who the customers of a segment are: its persona by rule, and the facts that set it apart. */
export function oneSegment({ sheets, personas, snapshot, asOf }: z.infer<typeof describe.output>): ToolOutcome {
  const [sheet] = sheets
  const [english] = personas.en
  const [chinese] = personas.zh
  if (sheet === undefined || english === undefined || chinese === undefined)
    return { kind: 'cannot', text: say((words) => words.noSegments), offers: [] }
  const sentences = personaDrafts(english, chinese)
  const named = new Set(sentences.flatMap((each) => [...each.en, ...each.zh].flatMap(({ fact }) => fact ?? [])))
  const telling = sheet.facts.toSorted((a, b) => weight(b) - weight(a)).slice(0, shown)
  const facts = sheet.facts.filter((fact) => named.has(fact.id) || telling.includes(fact))
  const column = (of: 'figure' | 'segment', align: 'left' | 'right') => ({
    label: say((words) => words.columns[of]),
    align,
  })
  return {
    kind: 'found',
    result: {
      reading: fillText(
        say((words) => words.readingOne),
        { segment: sheet.name },
      ),
      facts,
      sentences,
      table: {
        columns: [
          column('figure', 'left'),
          { label: sheet.name, align: 'right' },
          { label: { en: 'all customers', zh: '全体客户' }, align: 'right' },
        ],
        rows: telling.map(({ label, display, all }) => [label, display, all?.display ?? { en: '', zh: '' }]),
        more: Math.max(0, sheet.facts.length - telling.length),
      },
      how: { sentence: say((words) => words.how) },
      snapshot,
      ...(asOf === undefined ? {} : { asOf }),
      ...(sheet.window === undefined ? {} : { days: sheet.window }),
      rows: 1,
      withheld: sheet.withheld,
      // A report that stands is linked by whoever looks for what is there already.
      links: [],
    },
  }
}

/** Sizes first, then what differs most from all customers. */
const weight = ({ id, comparison }: Fact): number => {
  if (['customers', 'customers.share', 'revenue.share'].includes(id)) return 1000
  if (comparison === undefined) return 0
  return comparison.ratio === undefined || comparison.ratio <= 0
    ? 1 + Math.abs(comparison.difference) * 4
    : 1 + Math.abs(Math.log(comparison.ratio))
}
