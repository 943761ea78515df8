import { z } from 'zod'
import type { Fact, FactSheet } from '../../facts/fact.ts'
import { valueName } from '../../facts/value-name.ts'
import type { Language } from '../../language/language.ts'
import type { Reason } from '../campaign.ts'
import type { Learning } from '../learnings/learning.ts'
import { learningTexts } from '../learnings/learning-text.ts'
import { measuredOf } from './choose-angles.ts'
import { isShownBetter } from './order-by-shown.ts'
import { strategyWords } from './strategy-words.ts'

/** When the customers of an audience order, as far as the data tell. */
export const Timing = z.strictObject({
  weekday: z.int().min(1).max(7).optional().describe('1 Monday … 7 Sunday'),
  daytime: z.string().optional().describe('morning, afternoon, evening or night'),
})
export type Timing = z.infer<typeof Timing>

/** From so many times the even share on a weekday or time of day stands out: below, orders come alike. */
const standsOut = 1.1
const weekdays = 7
const daytimes = 4

/**
 * The weekday on which messages were shown to bring more than on another that was tried; else the weekday and time of day with most orders, where they stand
 * out; never one that the data do not tell.
 * @param learnings that bear on these customers
 */
export function chooseTime(sheet: FactSheet, learnings: readonly Learning[] = []): { timing: Timing; reason: Reason } {
  const daytime = most(sheet, 'daytime', daytimes)
  const learned = learnedDay(learnings)
  if (learned !== undefined)
    return { timing: timingOf(learned.weekday, daytime), reason: learnedReason(learned, daytime) }
  const weekday = most(sheet, 'weekday', weekdays)
  const text = (language: Language): string => {
    const { time } = strategyWords[language]
    const day = weekday && valueName('weekday', valueIn(weekday))[language]
    const part = daytime && valueName('daytime', valueIn(daytime))[language]
    if (weekday && day && daytime && part)
      return time.both(day, weekday.display[language], part, daytime.display[language])
    if (weekday && day) return time.weekday(day, weekday.display[language])
    return daytime && part ? time.daytime(part, daytime.display[language]) : time.unknown
  }
  const found = [weekday, daytime].filter((fact) => fact !== undefined)
  return {
    timing: timingOf(weekday && Number(valueIn(weekday)), daytime),
    reason: {
      choice: 'time',
      rule: found.length === 0 ? 'time.unknown' : 'time.most-orders',
      text: { en: text('en'), zh: text('zh') },
      facts: found.map(({ id }) => id),
      learnings: [],
    },
  }
}

const timingOf = (weekday: number | undefined, daytime: Fact | undefined): Timing => ({
  ...(weekday === undefined ? {} : { weekday }),
  ...(daytime === undefined ? {} : { daytime: valueIn(daytime) }),
})

/** weekday:4.share → 4 */
const valueIn = ({ id }: Fact): string => id.slice(id.indexOf(':') + 1, -'.share'.length)

function most({ facts }: FactSheet, dimension: string, values: number): Fact | undefined {
  const shares = facts.filter(({ id }) => id.startsWith(`${dimension}:`) && id.endsWith('.share') && !id.includes(':('))
  const [first] = shares.toSorted((a, b) => b.value - a.value)
  return first !== undefined && first.value >= standsOut / values ? first : undefined
}

interface LearnedDay {
  weekday: number
  learning: Learning
}

/** The weekday that most is expected of, where it was shown to do more than another; of campaigns on different days each was measured against its own hold-out. */
function learnedDay(learnings: readonly Learning[]): LearnedDay | undefined {
  const days = learnings
    .filter(({ feature }) => feature.startsWith('weekday:'))
    .map((learning) => ({
      weekday: Number(learning.feature.slice('weekday:'.length)),
      learning,
      expected: learning.effect,
      measured: measuredOf(learning),
    }))
  const [best, ...others] = days.toSorted((a, b) => b.expected - a.expected)
  return best !== undefined && others.some((other) => isShownBetter(best, other)) ? best : undefined
}

/** Campaigns of different weekdays say nothing of the time of day: that stays what the orders say. */
function learnedReason({ weekday, learning: { id } }: LearnedDay, daytime: Fact | undefined): Reason {
  const text = (language: Language): string => {
    const day = learningTexts[language].time(valueName('weekday', String(weekday))[language], id)
    if (daytime === undefined) return day
    const part = valueName('daytime', valueIn(daytime))[language]
    return [day, strategyWords[language].time.daytime(part, daytime.display[language])].join(
      language === 'zh' ? '' : ' ',
    )
  }
  return {
    choice: 'time',
    rule: 'time.learned',
    text: { en: text('en'), zh: text('zh') },
    facts: daytime === undefined ? [] : [daytime.id],
    learnings: [id],
  }
}
