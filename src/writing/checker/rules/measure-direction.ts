import type { Language } from '../../../language/language.ts'
import { placeOfWord } from '../../text/says-word.ts'
import { relationOf } from '../claims/relation-of.ts'
import type { Fault } from '../fault.ts'
import { wordsOf } from '../lexicon/words-of.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'

interface Levels {
  up: RegExp
  down: RegExp
  same: RegExp
  not: RegExp
  /** How many characters behind the name a level may stand, and before it. */
  reach: { after: number; before: number }
  ends: RegExp
}

const levels: Record<Language, Levels> = {
  en: {
    up: wordsOf(
      'i',
      /high(?:er|est)?|larg(?:e|er|est)|big(?:ger|gest)?|great(?:er|est)?|strong(?:er|est)?|above|exceeds?/,
      /long(?:er|est)?|good|better|best|healthy|solid|impressive|considerable|substantial|significant/,
      /elevated|frequent|rising|growing|increas(?:ed|ing)|more|much/,
    ),
    down: wordsOf(
      'i',
      /low(?:er|est)?|small(?:er|est)?|below|short(?:er|est)?|weak(?:er|est)?|poor(?:er|est)?|bad|worse|worst/,
      /modest|limited|little|few|fewer|less|rare|falling|declining|decreas(?:ed|ing)|reduced/,
    ),
    same: /\b(?:same as|similar to|no different|in line with|equal to)\b/i,
    not: /\b(?:not|never|no|hardly|neither)\s(?:\w+\s){0,2}$|n't\s(?:\w+\s){0,2}$/i,
    reach: { after: 40, before: 24 },
    ends: /[,;:.!?()]|\b(?:but|while|whereas|so|because|which|who)\b/i,
  },
  zh: {
    up: /高/,
    down: /低/,
    same: /相同|一样|相近|没有差异/,
    not: /(?:不|并不|并非|没有)[^，。；]{0,2}$/,
    reach: { after: 10, before: 5 },
    ends: /[，。；：！？、（）]/,
  },
}

/** "Their average order value is high": whichever facts a sentence cites, a measure that is named lies as its own fact has it. */
export const measureDirectionRule: Rule = (reading) => {
  const { text, context } = reading
  const found = (context.measures ?? []).flatMap(({ name, fact }) => {
    const start = placeOfWord(text, name)
    return start < 0 ? [] : [{ start, end: start + name.length, fact }]
  })
  // "Order value" within "average order value" is the longer one.
  const whole = found.filter(
    (one) =>
      !found.some(
        (other) => other.end - other.start > one.end - one.start && one.start >= other.start && one.end <= other.end,
      ),
  )
  return whole.flatMap((measure) => faultsAbout(measure, reading))
}

function faultsAbout(
  { start, end, fact: id }: { start: number; end: number; fact: string },
  reading: Reading,
): Fault[] {
  const { context, text } = reading
  const { sheet, language } = context
  const fact = sheet.facts.find((each) => each.id === id)
  if (fact === undefined) return []
  const { reach, ends, not, same } = levels[language]
  const before =
    text
      .slice(Math.max(0, start - reach.before), start)
      .split(ends)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + reach.after).split(ends)
  const level = levelIn(nearBefore(before, language), language) ?? levelIn(after, language)
  const relation = relationOf(fact, sheet)
  if (level === undefined)
    return same.test(after) && relation !== undefined
      ? [faultAt(reading, 'direction', { start, end: end + after.length })]
      : []
  const isDenied = not.test(level.before)
  return level.relation === relation && !isDenied ? [] : [faultAt(reading, 'direction', { start, end })]
}

/** Words that describe a name stand directly before it: "a high", "their rather low". */
const nearBefore = (before: string, language: Language): string =>
  language === 'zh' ? before : (/(?:\S+\s+){0,2}$/.exec(before)?.[0] ?? '')

/** The first word of a level, with what stands before it. */
function levelIn(piece: string, language: Language): { relation: 'higher' | 'lower'; before: string } | undefined {
  const { up, down } = levels[language]
  const [high, low] = [piece.search(up), piece.search(down)]
  if (high < 0 && low < 0) return undefined
  const isHigh = low < 0 || (high >= 0 && high < low)
  return { relation: isHigh ? 'higher' : 'lower', before: piece.slice(0, isHigh ? high : low) }
}
