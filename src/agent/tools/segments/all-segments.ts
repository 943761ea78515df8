import type { z } from 'zod'
import type { describe } from '../../../actions/describe.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { segmentTexts as en } from '../../../language/en/chat-segments.ts'
import { segmentTexts as zh } from '../../../language/zh/chat-segments.ts'
import { fillSentence } from '../fill-sentence.ts'
import { alike, inBoth } from '../in-both.ts'
import { nameSlot, slotOf } from '../slots-of-facts.ts'
import { toolFact } from '../tool-fact.ts'
import type { ToolResult } from '../tool-result.ts'

const say = inBoth(en, zh)

type Described = z.infer<typeof describe.output>

/** All segments in short: how many, the largest, and the one that brings most. */
export function allSegments({ segments: all, sheets, snapshot, asOf }: Described): ToolResult {
  // A segment below the privacy threshold has no such fact.
  const isTold = (id: string): boolean =>
    sheets.some((sheet) => sheet.segment === id && sheet.facts.some((fact) => fact.id === 'customers'))
  const segments = all.filter(({ id }) => isTold(id))
  const count = toolFact(snapshot, {
    id: 'segments',
    label: say((words) => words.segments),
    value: all.length,
    unit: 'number',
    display: { en: `${all.length} segments`, zh: `${all.length} 个客户群` },
  })
  const facts = segments.flatMap(({ id, name, customers, share, revenue }) => {
    const label = (of: 'customers' | 'share' | 'revenue') => ({
      en: en.of(en.columns[of], name.en),
      zh: zh.of(zh.columns[of], name.zh),
    })
    const about = { population: id, customers }
    return [
      toolFact(snapshot, {
        id: `${id}.customers`,
        label: label('customers'),
        value: customers,
        unit: 'customers',
        ...about,
      }),
      toolFact(snapshot, {
        id: `${id}.share`,
        label: label('share'),
        value: share,
        unit: 'share',
        kind: 'share',
        ...about,
      }),
      ...(revenue === undefined
        ? []
        : [
            toolFact(snapshot, {
              id: `${id}.revenue`,
              label: label('revenue'),
              value: revenue,
              unit: 'share',
              kind: 'share',
              ...about,
            }),
          ]),
    ]
  })
  const known = new Map(facts.map((fact) => [fact.id, slotOf(fact)]))
  const none = nameSlot({ en: '–', zh: '–' })
  const [largest] = segments.toSorted((a, b) => b.customers - a.customers)
  const [richest] = segments
    .filter(({ revenue }) => revenue !== undefined)
    .sort((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0))
  const slots = (id: string | undefined) => ({
    customers: known.get(`${id}.customers`) ?? none,
    share: known.get(`${id}.share`) ?? none,
    revenue: known.get(`${id}.revenue`) ?? none,
  })
  const isBoth = largest !== undefined && largest.id === richest?.id
  const column = (of: keyof typeof en.columns, align: 'left' | 'right') => ({
    label: say((words) => words.columns[of]),
    align,
  })
  return {
    reading: say((words) => words.readingAll),
    facts: [count, ...facts],
    sentences: [
      fillSentence(
        say((words) => words.count),
        { count: slotOf(count) },
      ),
      ...(largest === undefined
        ? []
        : [
            fillSentence(
              say((words) => (isBoth ? words.both : words.largest)),
              { segment: nameSlot(largest.name), ...slots(largest.id) },
            ),
          ]),
      ...(richest === undefined || isBoth
        ? []
        : [
            fillSentence(
              say((words) => words.mostRevenue),
              { segment: nameSlot(richest.name), share: slots(richest.id).revenue },
            ),
          ]),
      fillSentence(
        say((words) => words.ask),
        {},
        'next',
      ),
    ],
    table: {
      columns: [
        column('segment', 'left'),
        column('customers', 'right'),
        column('share', 'right'),
        column('revenue', 'right'),
      ],
      rows: segments.map(({ id, name, share, revenue }) => [
        { en: `${name.en} (${id})`, zh: `${name.zh}（${id}）` },
        known.get(`${id}.customers`)?.text ?? alike(''),
        alike(formatShare(share)),
        alike(revenue === undefined ? '' : formatShare(revenue)),
      ]),
      more: 0,
    },
    chart: {
      kind: 'bar',
      title: say((words) => words.segments),
      unit: 'customers',
      x: { label: say((words) => words.columns.segment), values: segments.map(({ name }) => name) },
      series: [
        {
          label: say((words) => words.columns.customers),
          points: segments.map(({ id, customers }) => ({
            value: customers,
            display: known.get(`${id}.customers`)?.text ?? alike(''),
          })),
        },
      ],
    },
    how: { sentence: say((words) => words.how) },
    snapshot,
    ...(asOf === undefined ? {} : { asOf }),
    rows: all.length,
    withheld: all.length - segments.length,
    links: [],
  }
}
