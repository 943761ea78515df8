import type { Language } from '../../language/language.ts'
import { alignYears } from './align-years.ts'
import { chineseTimes } from './chinese-times.ts'
import { dayNumber, dayOf } from './day-number.ts'
import { englishTimes } from './english-times.ts'
import type { FoundTime, TimeMeaning, TimeRule } from './found-time.ts'
import { lastDayOf, resolveTime, type TimeContext } from './resolve-time.ts'

/** Between what stands before and after a span, and what it makes of it. */
interface Frame {
  before: RegExp
  after: RegExp
  make: 'since' | 'after' | 'before' | 'until'
}

const frames: Record<Language, readonly Frame[]> = {
  en: [
    { before: /(?:ever )?since (?:the )?(?:very )?end of /y, after: /(?![a-z0-9])/y, make: 'after' },
    { before: /(?:ever )?since (?:the )?(?:start of |beginning of )?/y, after: /(?![a-z0-9])/y, make: 'since' },
    {
      before: /(?:from|starting|beginning)(?: in| on| with)? /y,
      after: / (?:on(?:wards?)?|to now|to date|until now)(?![a-z])/y,
      make: 'since',
    },
    { before: /(?:any time )?after /y, after: /(?![a-z0-9])/y, make: 'after' },
    { before: /(?:any time )?before /y, after: /(?![a-z0-9])/y, make: 'before' },
    {
      before: /(?:up to and including|up to the end of|until the end of|through) /y,
      after: /(?![a-z0-9])/y,
      make: 'until',
    },
  ],
  zh: [
    { before: /(?:自从|自|从)?/y, after: /(?:以来|至今|起至今|到现在|起|开始)/y, make: 'since' },
    { before: /(?:自从|自|从)?/y, after: /(?:之后|以后)/y, make: 'after' },
    { before: /(?:在)?/y, after: /(?:之前|以前)/y, make: 'before' },
    { before: /截至|截止到|截止/y, after: /(?:底|末|为止)?/y, make: 'until' },
  ],
}
const joins: Record<Language, readonly { before: RegExp; between: RegExp; after: RegExp }[]> = {
  en: [
    { before: /between (?:the )?/y, between: / and (?:the )?/y, after: /(?![a-z0-9])/y },
    {
      before: /from (?:the )?/y,
      between: / ?(?:to|until|till|through|up to|-|–) ?(?:the )?(?:end of )?/y,
      after: /(?![a-z0-9])/y,
    },
    { before: /(?=.)/y, between: / ?(?:to|through|–|-) ?/y, after: /(?![a-z0-9])/y },
  ],
  zh: [
    { before: /(?:从|自|在)?/y, between: /\s*(?:到|至|—|–|-|~)\s*/y, after: /(?:之间|期间|这段时间)?/y },
    { before: /(?:在)?/y, between: /(?:和|与)/y, after: /之间/y },
  ],
}
const english =
  /(?:(?:in|during|for|over|within|throughout|on|of|from|at|across)\s+)?(?:(?:the|all of|all|whole|entire)\s+)*/y

/** "Over 2000" says how much, not when. */
const figureBefore = (text: string, at: number, lead: number): boolean =>
  /^over $/.test(text.slice(at, at + lead)) && /^\d/.test(text.slice(at + lead))

/** The rules of the latest context: to compile them takes longer than to try them. */
const latest: Partial<Record<Language, { key: string; rules: readonly TimeRule[] }>> = {}

function rulesOf(language: Language, context: TimeContext): readonly TimeRule[] {
  const key = JSON.stringify([context.asOf, context.days])
  const kept = latest[language]
  if (kept?.key === key) return kept.rules
  const english = englishTimes(context)
  const rules = language === 'zh' ? [...chineseTimes(context), ...english] : english
  latest[language] = { key, rules }
  return rules
}

interface Span {
  end: number
  meaning: TimeMeaning
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The longest single span that begins here. */
function singleAt(text: string, at: number, rules: readonly TimeRule[]): Span | undefined {
  let best: Span | undefined
  for (const { pattern, read } of rules) {
    const match = matchAt(pattern, text, at)
    if (match === null || match[0] === '' || at + match[0].length <= (best?.end ?? at)) continue
    const meaning = read(match)
    if (meaning !== undefined) best = { end: at + match[0].length, meaning }
  }
  return best
}

/** A span said by its two ends; the year of the second is that of the first too, where it had none. */
function joinedAt(
  text: string,
  at: number,
  rules: readonly TimeRule[],
  language: Language,
  context: TimeContext,
): Span | undefined {
  for (const { before, between, after } of joins[language]) {
    const opened = matchAt(before, text, at)
    if (opened === null) continue
    const first = singleAt(text, at + opened[0].length, rules)
    const linked = first === undefined ? null : matchAt(between, text, first.end)
    if (first === undefined || linked === null) continue
    const second = singleAt(text, first.end + linked[0].length, rules)
    const closed = second === undefined ? null : matchAt(after, text, second.end)
    if (second === undefined || closed === null) continue
    if (first.meaning.kind !== 'range' || second.meaning.kind !== 'range') continue
    const ends = alignYears(
      text.slice(at, first.end),
      first.meaning.range,
      second.meaning.range,
      text.slice(first.end, second.end),
      context,
    )
    const from = resolveTime(ends[0], context).from
    const to = resolveTime(ends[1], context).to
    // Ends in the wrong order are asked about, the right way round.
    if (from > to) {
      const turned = { from: resolveTime(ends[1], context).from, to: resolveTime(ends[0], context).to }
      const end = second.end + closed[0].length
      return { end, meaning: { kind: 'range', range: { kind: 'between', ...turned }, alternatives: [] } }
    }
    return {
      end: second.end + closed[0].length,
      meaning: { kind: 'range', range: { kind: 'between', from, to }, ends },
    }
  }
  return undefined
}

/** "Since September", "before November". */
function framedAt(
  text: string,
  at: number,
  rules: readonly TimeRule[],
  language: Language,
  context: TimeContext,
): Span | undefined {
  let best: Span | undefined
  for (const { before, after, make } of frames[language]) {
    const opened = matchAt(before, text, at)
    const inner = opened === null ? undefined : singleAt(text, at + opened[0].length, rules)
    const closed = inner === undefined ? null : matchAt(after, text, inner.end)
    if (inner === undefined || closed === null || inner.meaning.kind !== 'range') continue
    const days = resolveTime(inner.meaning.range, context)
    const last = lastDayOf(context)
    const first = context.days?.from ?? days.from
    const near = (day: string, by: number): string => dayOf(dayNumber(day) + by)
    const from = make === 'since' ? days.from : make === 'after' ? near(days.to, 1) : first
    const to = make === 'before' ? near(days.from, -1) : make === 'until' ? days.to : last
    const end = inner.end + closed[0].length
    if (from <= to && end > (best?.end ?? 0))
      best = { end, meaning: { kind: 'range', range: { kind: 'between', from, to } } }
  }
  return best
}

/**
 * The time expressions of a text, relative ones counted from the as-of date, those without a year in the latest year in which they have begun.
 *
 * @param text in lower case
 * @returns in their order, without overlaps; at each place the longest
 */
export function findTimes(text: string, language: Language, context: TimeContext): FoundTime[] {
  const rules = rulesOf(language, context)
  const found: FoundTime[] = []
  for (let at = 0; at < text.length; at++) {
    const before = text.slice(Math.max(0, at - 2), at)
    // A comma parts a number only between its digits.
    if (text[at] === ' ' || (/[a-z0-9]/.test(text[at]) && /(?:[a-z0-9£$€]|\d[,.])$/.test(before))) continue
    const lead = language === 'zh' ? 0 : (matchAt(english, text, at)?.[0].length ?? 0)
    const starts = lead === 0 || figureBefore(text, at, lead) ? [at] : [at, at + lead]
    const best = starts
      .flatMap((start) => [
        framedAt(text, start, rules, language, context),
        joinedAt(text, start, rules, language, context),
        singleAt(text, start, rules),
      ])
      .reduce((one, other) => (other !== undefined && other.end > (one?.end ?? 0) ? other : one), undefined)
    if (best === undefined) continue
    const preposition = starts.length > 1 && singleAt(text, at + lead, rules)?.end === best.end ? lead : 0
    found.push({
      start: at,
      bare: at + preposition,
      end: best.end,
      words: text.slice(at, best.end),
      meaning: best.meaning,
    })
    at = best.end - 1
  }
  return found
}
