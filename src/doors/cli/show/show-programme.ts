import type { ProgrammeResults } from '../../../actions/results-programme.ts'
import { isKnown } from '../../../campaigns/analysis/not-known.ts'
import type { ProgrammeQuarter } from '../../../campaigns/programme/programme.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatDate } from '../../../facts/format-date.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { programmeTexts as english, type ProgrammeTexts } from '../../../language/en/programme.ts'
import type { Language } from '../../../language/language.ts'
import { programmeTexts as chinese } from '../../../language/zh/programme.ts'

/** The whole programme against the standing hold-out, quarter by quarter. */
export function showProgramme({ programme, currency }: ProgrammeResults, language: Language): string[] {
  const say = language === 'zh' ? chinese : english
  if (programme.quarters.length === 0) return [say.none(formatDate(programme.last, language)), say.newer]
  const money = (value: number): string => formatFigure(value, 'money', language, currency)
  return [
    ...programme.quarters.flatMap((quarter) => [...quarterLines(quarter, programme.first, say, money), '']),
    say.note(formatShare(programme.holdout)),
    say.apart,
  ]
}

const count = (value: number): string => formatNumber(Math.round(value))
const points = (share: number): string => formatNumber(Number((share * 100).toFixed(1)))

function quarterLines(
  { quarter, until, effect, campaigns, overlap }: ProgrammeQuarter,
  first: string,
  say: ProgrammeTexts,
  money: (value: number) => string,
): string[] {
  const heading = say.quarter(quarter, until)
  const others = [...sumLines(campaigns, say), ...overlapLines(overlap, say)]
  if (!isKnown(effect)) return [heading, say.beginsLater(first), ...others]
  const { programme, heldOut, ordered, perMailbox, moreOrdered } = effect
  if (ordered === undefined || moreOrdered === undefined) return [heading, say.nobody, ...others]
  const each = ({ revenue, mailboxes }: typeof programme): string => money(revenue / mailboxes)
  const verdict = ordered.low > 0 ? 'raised' : ordered.high < 0 ? 'lowered' : 'open'
  return [
    heading,
    say.sides({
      mailboxes: count(programme.mailboxes),
      share: formatShare(programme.ordered / programme.mailboxes),
      perMailbox: each(programme),
      held: count(heldOut.mailboxes),
      heldShare: formatShare(heldOut.ordered / heldOut.mailboxes),
      heldPerMailbox: each(heldOut),
    }),
    `${say.share({ points: points(ordered.value), low: points(ordered.low), high: points(ordered.high) })} ${say.verdicts[verdict]}`,
    ...(perMailbox === undefined
      ? []
      : [say.money({ value: money(perMailbox.value), low: money(perMailbox.low), high: money(perMailbox.high) })]),
    say.more({ ordered: count(moreOrdered.value), low: count(moreOrdered.low), high: count(moreOrdered.high) }),
    ...others,
    ...(isMoreThanWritten(moreOrdered, campaigns, overlap) ? [say.tooMany(count(overlap.written))] : []),
  ]
}

/** Whether the programme cannot have brought so many orders: more than were written to, or for certain more than its campaigns found. */
const isMoreThanWritten = (
  more: { value: number; low: number },
  { moreOrdered: found, unmeasured }: ProgrammeQuarter['campaigns'],
  { written }: ProgrammeQuarter['overlap'],
): boolean => more.value > written || (unmeasured.length === 0 && found !== undefined && more.low > found.high)

function sumLines({ moreOrdered, measured, unmeasured }: ProgrammeQuarter['campaigns'], say: ProgrammeTexts): string[] {
  const sum =
    moreOrdered === undefined
      ? say.noSum
      : say.sum({
          ordered: count(moreOrdered.value),
          low: count(moreOrdered.low),
          high: count(moreOrdered.high),
          campaigns: measured.join(', '),
        })
  return [sum, ...(unmeasured.length === 0 ? [] : [say.unmeasured(unmeasured.join(', '))])]
}

const overlapLines = ({ several, written, most }: ProgrammeQuarter['overlap'], say: ProgrammeTexts): string[] =>
  written === 0 ? [] : [say.overlap({ several: count(several), written: count(written), most: count(most) })]
