import type { z } from 'zod'
import type { describe } from '../../../actions/describe.ts'
import type { Fact, FactSheet } from '../../../facts/fact.ts'
import { segmentTexts as en } from '../../../language/en/chat-segments.ts'
import { segmentTexts as zh } from '../../../language/zh/chat-segments.ts'
import { fillSentence } from '../fill-sentence.ts'
import { fillText } from '../fill-text.ts'
import { inBoth } from '../in-both.ts'
import { within } from '../query/query-material.ts'
import { nameSlot, slotOf } from '../slots-of-facts.ts'
import type { ToolOutcome } from '../tool.ts'
import type { DraftSentence } from '../tool-result.ts'

const say = inBoth(en, zh)

/** Differences that are spoken of, and those that the table shows. */
const [spoken, shown] = [4, 15]

interface Pair {
  first: Fact
  second: Fact
  /** How far they are apart; 0 where their intervals overlap. */
  apart: number
}

/** What sets two segments apart: figures that both have, the farthest apart first, higher or lower only where their intervals do not overlap. */
export function twoSegments({ sheets, snapshot, asOf }: z.infer<typeof describe.output>): ToolOutcome {
  const [a, b] = sheets
  if (a === undefined || b === undefined) return { kind: 'cannot', text: say((words) => words.noSegments), offers: [] }
  const pairs = pairsOf(a, b)
  const apart = pairs.filter((pair) => pair.apart > 0)
  const names = { first: nameSlot(a.name), second: nameSlot(b.name) }
  const sentences = [
    ...sizes(a, b, pairs),
    ...(apart.length === 0
      ? [
          fillSentence(
            say((words) => words.noneApart),
            {},
          ),
        ]
      : []),
    ...onePerFigure(apart)
      .slice(0, spoken)
      .map(({ first, second }) =>
        fillSentence(
          say((words) => (first.value > second.value ? words.higher : words.lower)),
          { ...names, label: within(first.label), value: slotOf(first), other: slotOf(second) },
        ),
      ),
  ]
  const told = [...pairs.filter(({ first }) => isSize(first)), ...apart].slice(0, shown)
  const text = (one: FactSheet['name']) => ({ label: one, align: 'right' as const })
  return {
    kind: 'found',
    result: {
      reading: fillText(
        say((words) => words.readingTwo),
        { first: a.name, second: b.name },
      ),
      facts: told.flatMap(({ first, second }) => [first, second]),
      sentences,
      table: {
        columns: [{ label: say((words) => words.columns.figure), align: 'left' }, text(a.name), text(b.name)],
        rows: told.map(({ first, second }) => [first.label, first.display, second.display]),
        more: Math.max(0, apart.length - told.length),
      },
      how: { sentence: say((words) => words.howTwo) },
      snapshot,
      ...(asOf === undefined ? {} : { asOf }),
      ...(a.window === undefined ? {} : { days: a.window }),
      rows: 2,
      withheld: a.withheld + b.withheld,
      links: [],
    },
  }
}

/** Of a mean and a median of the same thing the first suffices. */
function onePerFigure(pairs: readonly Pair[]): Pair[] {
  const told = new Set<string>()
  return pairs.filter(({ first }) => {
    const figure = first.id.replace(/\.(mean|median)$/, '')
    const isNew = !told.has(figure)
    told.add(figure)
    return isNew
  })
}

const isSize = ({ id }: Fact): boolean => id.endsWith(':customers')

function sizes(a: FactSheet, b: FactSheet, pairs: readonly Pair[]): DraftSentence[] {
  const size = pairs.find(({ first }) => isSize(first))
  if (size === undefined) return []
  const slots = {
    first: nameSlot(a.name),
    second: nameSlot(b.name),
    customers: slotOf(size.first),
    others: slotOf(size.second),
  }
  return [
    fillSentence(
      say((words) => words.sizes),
      slots,
    ),
  ]
}

/** Facts of one id; each is known in the call by its segment and its id. */
function pairsOf(a: FactSheet, b: FactSheet): Pair[] {
  const others = new Map(b.facts.map((fact) => [fact.id, fact]))
  const of = (sheet: FactSheet, fact: Fact): Fact => ({ ...fact, id: `${sheet.segment}:${fact.id}` })
  return a.facts
    .flatMap((fact): Pair[] => {
      const other = others.get(fact.id)
      return other === undefined ? [] : [{ first: of(a, fact), second: of(b, other), apart: distance(fact, other) }]
    })
    .toSorted((one, two) => two.apart - one.apart)
}

/** On the scale of ratios, of shares of points; 0 where chance may be behind it, or nothing is known of that. */
function distance(a: Fact, b: Fact): number {
  if (a.interval === undefined || b.interval === undefined) return 0
  if (a.interval.high >= b.interval.low && b.interval.high >= a.interval.low) return 0
  if (a.unit === 'share' || !(a.value > 0 && b.value > 0)) return 4 * Math.abs(a.value - b.value)
  return Math.abs(Math.log(a.value / b.value))
}
