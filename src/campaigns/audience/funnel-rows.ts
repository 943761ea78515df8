import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import type { Channel } from '../goal.ts'
import { Suppression } from '../suppressions/suppression.ts'
import { holdoutArm } from './assign-arm.ts'
import { audienceTexts } from './audience-texts.ts'
import type { Funnel } from './funnel.ts'

/** A step on the way, with what is left after it. */
export interface FunnelStep {
  step: string
  /** What it takes away, with its sign. */
  change?: string
  left: string
}

/** A funnel in words and figures; steps at which nobody leaves are left out. */
export function funnelSteps(funnel: Funnel, channel: Channel, language: Language): FunnelStep[] {
  const say = audienceTexts[language].funnel
  const excluded = funnel.excluded.filter(({ mailboxes }) => mailboxes > 0)
  return [
    { step: say.customers, left: formatNumber(funnel.customers) },
    { step: say.reachable[channel], left: formatNumber(funnel.reachable) },
    { step: say.mailboxes, left: formatNumber(funnel.mailboxes) },
    ...excluded.map((exclusion) => ({
      step: whyOf(exclusion, language),
      change: `−${formatNumber(exclusion.mailboxes)}`,
      left: formatNumber(exclusion.left),
    })),
    { step: say.left, left: formatNumber(leftOf(funnel)) },
    ...funnel.arms.map(({ arm, mailboxes }) => ({
      step: arm === holdoutArm ? say.holdout : say.variant(arm),
      left: formatNumber(mailboxes),
    })),
  ]
}

/** A funnel as rows of words and one figure each, for a terminal. */
export const funnelRows = (funnel: Funnel, channel: Channel, language: Language): [string, string][] =>
  funnelSteps(funnel, channel, language).map(({ step, change, left }) => [step, change ?? left])

/** Mailboxes that can be in the campaign. */
export const leftOf = ({ mailboxes, excluded }: Funnel): number => excluded.at(-1)?.left ?? mailboxes

const reasonsOf = (reasons: Record<string, number>, language: Language): string[] =>
  Suppression.shape.reason.options.flatMap((reason) => {
    const count = reasons[reason] ?? 0
    const { funnel } = audienceTexts[language]
    return count === 0 ? [] : [`${formatNumber(count)} ${funnel.reasons[reason]}`]
  })

/** Why mailboxes leave, in words. */
function whyOf({ why, reasons, days }: Funnel['excluded'][number], language: Language): string {
  const { boughtWithin, excluded, suppressed } = audienceTexts[language].funnel
  if (days !== undefined) return boughtWithin(formatNumber(days))
  return reasons === undefined ? excluded[why] : suppressed(excluded[why], reasonsOf(reasons, language))
}
