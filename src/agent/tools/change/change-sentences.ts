import type { Fact } from '../../../facts/fact.ts'
import { formatDate } from '../../../facts/format-date.ts'
import type { Change, ChangeBy } from '../../../questions/change/change.ts'
import { fillSentence, type Slot } from '../fill-sentence.ts'
import { within as withinSentence } from '../query/query-material.ts'
import type { DraftSentence } from '../tool-result.ts'
import { say } from './change-facts.ts'

/** Dimensions that are spoken of; the table has the others. */
const spokenOf = 2

/** What the question says besides the figure. */
export interface AskedChange {
  /** The days asked for go on beyond the data. */
  isCut?: boolean
  /** Which way it says that the figure went. */
  supposed?: 'higher' | 'lower'
}

/** Why a figure changed, in sentences: how much, whether that is more than usual, what it is made of, who took part, and what it does not say. */
export function changeSentences(
  change: Change,
  facts: ReadonlyMap<string, Fact>,
  { isCut = false, supposed }: AskedChange = {},
): DraftSentence[] {
  const slot = (id: string): Slot => {
    const fact = facts.get(id)
    return fact === undefined ? { text: { en: '–', zh: '–' } } : { text: fact.display, fact: id }
  }
  const measure = withinSentence(change.label)
  const headline = headlineOf(change, facts)
  if (headline === 'same')
    return [
      fillSentence(
        say((words) => words.same),
        { measure, after: slot('after') },
      ),
    ]
  const relative = facts.has('relative') ? slot('relative') : slot('difference')
  const spoken = spokenDimensions(change)
  const isOtherwise = supposed !== undefined && (change.after > change.before ? 'higher' : 'lower') !== supposed
  const otherwise = supposed === 'lower' ? 'notLower' : 'notHigher'
  return [
    ...(isOtherwise
      ? [
          fillSentence(
            say((words) => words[otherwise]),
            { measure },
          ),
        ]
      : []),
    fillSentence(
      say((words) => words[headline]),
      { measure, relative, ...slots(slot, ['difference', 'before', 'after']) },
    ),
    ...(isCut
      ? [
          fillSentence(
            say((words) => words.cut),
            { day: { text: { en: formatDate(change.days.to, 'en'), zh: formatDate(change.days.to, 'zh') } } },
            'caution',
          ),
        ]
      : []),
    fillSentence(
      say((words) => words[change.usual === undefined ? 'unknown' : change.usual.isBeyond ? 'beyond' : 'within']),
      change.usual === undefined ? {} : { usual: slot('usual') },
      change.usual?.isBeyond === true ? 'evidence' : 'caution',
    ),
    ...factorSentences(change, slot, facts.has('factor.net')),
    ...(change.turnover === undefined
      ? []
      : [
          fillSentence(
            say((words) => words.turnover),
            {
              gained: slot('turnover.gained'),
              lost: slot('turnover.lost'),
              kept: slot('turnover.kept'),
            },
          ),
        ]),
    ...spoken.flatMap((by) => groupSentences(change, by, slot)),
    fillSentence(
      say((words) => words.cause),
      {},
      'caution',
    ),
    ...spoken.slice(0, 1).map(({ label }) =>
      fillSentence(
        say((words) => words.next),
        { measure, dimension: { text: label } },
        'next',
      ),
    ),
  ]
}

const slots = <K extends string>(slot: (id: string) => Slot, ids: readonly K[]): Record<string, Slot> =>
  Object.fromEntries(ids.map((id) => [id, slot(id)]))

/** "Rose" and "fell" are said only of what goes beyond the usual, "higher" and "lower" of the two figures alone. */
function headlineOf(
  { before, after, usual }: Change,
  facts: ReadonlyMap<string, Fact>,
): 'same' | 'rose' | 'fell' | 'higher' | 'lower' {
  if (facts.get('before')?.display.en === facts.get('after')?.display.en) return 'same'
  const isBeyond = usual?.isBeyond === true
  return after > before ? (isBeyond ? 'rose' : 'higher') : isBeyond ? 'fell' : 'lower'
}

function factorSentences(change: Change, slot: (id: string) => Slot, hasNet: boolean): DraftSentence[] {
  const told = change.factors.filter(({ before, after }) => before !== null && after !== null)
  const along = told
    .filter(({ contribution }) => contribution * change.difference > 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  const against = told
    .filter(({ contribution }) => contribution * change.difference < 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  const sentence = (which: 'most' | 'against', factor: Change['factors'][number] | undefined): DraftSentence[] =>
    factor === undefined
      ? []
      : [
          fillSentence(
            say((words) => words[which]),
            {
              part: withinSentence(factor.label),
              contribution: slot(`factor.${factor.factor}`),
              before: slot(`factor.${factor.factor}.before`),
              after: slot(`factor.${factor.factor}.after`),
            },
          ),
        ]
  const isNet = [along[0], against[0]].some((one) => one?.factor === 'returned') && hasNet
  return [
    ...sentence('most', along[0]),
    ...sentence('against', against[0]),
    ...(isNet
      ? [
          fillSentence(
            say((words) => words.sentBack),
            { net: slot('factor.net') },
          ),
        ]
      : []),
  ]
}

/** Those in which one group explains most come first. */
const spokenDimensions = ({ by, difference }: Change): ChangeBy[] =>
  by
    .filter(({ parts }) => parts.some(({ contribution }) => contribution * difference > 0))
    .toSorted((a, b) => share(b, difference) - share(a, difference))
    .slice(0, spokenOf)

const share = ({ parts }: ChangeBy, difference: number): number =>
  Math.max(...parts.map(({ contribution }) => contribution / difference))

function groupSentences(change: Change, by: ChangeBy, slot: (id: string) => Slot): DraftSentence[] {
  const dimension = { text: by.label }
  const place = (sign: number): number =>
    by.parts.findIndex(({ contribution }) => contribution * change.difference * sign > 0)
  const sentence = (which: 'group' | 'groupAgainst', index: number): DraftSentence[] => {
    const part = by.parts[index]
    if (part === undefined) return []
    const contribution = slot(`by.${by.dimension}.${index + 1}`)
    return [
      fillSentence(
        say((words) => words[which]),
        { dimension, part: { text: part.label }, contribution },
      ),
    ]
  }
  if (by.within === undefined || by.between === undefined)
    return [...sentence('group', place(1)), ...sentence('groupAgainst', place(-1))]
  const isReversed = by.within * change.difference < 0
  return [
    fillSentence(
      say((words) => words.mixed),
      { dimension, within: slot(`by.${by.dimension}.within`), between: slot(`by.${by.dimension}.between`) },
    ),
    ...(isReversed
      ? [
          fillSentence(
            say((words) => words.reversed),
            {},
          ),
        ]
      : []),
    ...sentence('group', place(1)),
  ]
}
