import { formatShare } from '../../facts/format-share.ts'
import type { Language } from '../../language/language.ts'
import { allocateSegments } from '../allocation/allocate-segments.ts'
import type { Allocation } from '../allocation/allocation.ts'
import { usualAllocation } from '../allocation/allocation-rules.ts'
import type { SegmentRecord } from '../allocation/segment-beliefs.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import { canonicalExpression } from '../audience/canonical-expression.ts'
import type { Reason } from '../campaign.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { recordDay } from '../learnings/arm-history.ts'
import { learningTexts } from '../learnings/learning-text.ts'
import type { RankedAngle } from '../strategy/choose-angles.ts'
import { strategyWords } from '../strategy/strategy-words.ts'

/** A rate where none is known: from it follows only how much is tried before one is settled on. */
const usualRate = 0.05

/** What the shares of the variants rest on. */
export interface ShareInput {
  /** Of earlier campaigns; arms are angles, segments audiences. */
  history: readonly SegmentRecord[]
  /** To whom it goes, as an expression. */
  audience: string
  /** Share that orders anyway, where it is known. */
  base: number | undefined
  /** Days in which orders count, and days between two campaigns to the same customers. */
  days: number
  every: number
  /** The day from which the age of results counts, YYYY-MM-DD. */
  today: string
  /** Days after which a result counts half. */
  halfLife: number
}

/** Shares of the angles of a campaign by what earlier ones showed, on other audiences too as far as these are alike; equal where nothing was. The arms of it are angles. */
export function shareOut(
  angles: readonly RankedAngle[],
  { history, audience, base, days, every, today, halfLife }: ShareInput,
): Allocation {
  const segment = canonicalExpression(audience)
  const found = allocateSegments(history, [segment], {
    ...usualAllocation,
    arms: angles.map(({ angle }) => angle),
    base: Math.min(0.95, Math.max(0.001, respondedIn(history, segment) ?? base ?? usualRate)),
    feedback: { after: days, between: every },
    memory: { halfLife, at: recordDay(today) },
  }).get(segment)
  if (found === undefined) throw new Error('a segment that is asked for is shared out')
  return found
}

/** Of those in an audience who got any message so far: closer to what the next do than the share that orders anyway. */
function respondedIn(history: readonly SegmentRecord[], audience: string): number | undefined {
  const own = history.filter(({ segment, arm }) => segment === audience && arm !== holdoutArm)
  const mailboxes = own.reduce((sum, record) => sum + record.mailboxes, 0)
  return mailboxes === 0 ? undefined : own.reduce((sum, { successes }) => sum + successes, 0) / mailboxes
}

/**
 * Why the shares are what they are, by the learnings of the angles and the campaigns that shares were worked out from; none with one angle, or where none of them was ever measured.
 * @param audience to whom it goes, as an expression
 */
export function shareReasons(
  { rule, shares }: Allocation,
  angles: readonly RankedAngle[],
  { history, audience }: Pick<ShareInput, 'history' | 'audience'>,
): Reason[] {
  const tried = history.filter(({ arm, mailboxes }) => mailboxes > 0 && angles.some(({ angle }) => angle === arm))
  if (rule === 'only' || tried.length === 0) return []
  const segment = canonicalExpression(audience)
  const isUntried = rule === 'explore' && tried.every((record) => record.segment !== segment)
  const name = isUntried ? 'untried' : rule
  const learnings = angles.flatMap(({ learning }) => learning?.id ?? [])
  const behind = [...learnings, ...new Set(tried.map(({ batch }) => batch))].join(', ')
  const text = (language: Language): string => {
    const { join } = strategyWords[language]
    const told = shares.map(({ arm, propensity }) => {
      const { angle } = angles.find((one) => one.angle === arm) ?? {}
      return `${angle === undefined ? arm : campaignTexts[language].angles[angle]} ${formatShare(propensity)}`
    })
    return learningTexts[language].shares[name](told.join(join), behind)
  }
  return [
    { choice: 'variants', rule: `shares.${name}`, text: { en: text('en'), zh: text('zh') }, facts: [], learnings },
  ]
}
