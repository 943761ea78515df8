import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import type { Channel } from '../goal.ts'
import { holdoutArm } from './assign-arm.ts'
import { audienceTexts } from './audience-texts.ts'
import type { Funnel } from './funnel.ts'
import { SuppressionReason } from './suppressed-for.ts'

/** A funnel as rows of words and figures, for a terminal or a table; steps at which nobody leaves are left out. */
export function funnelRows(funnel: Funnel, channel: Channel, language: Language): [string, string][] {
  const say = audienceTexts[language].funnel
  const excluded = funnel.excluded.filter(({ mailboxes }) => mailboxes > 0)
  return [
    [say.customers, formatNumber(funnel.customers)],
    [say.reachable[channel], formatNumber(funnel.reachable)],
    [say.mailboxes, formatNumber(funnel.mailboxes)],
    ...excluded.map(({ why, mailboxes, reasons, days }): [string, string] => [
      days !== undefined
        ? say.boughtWithin(formatNumber(days))
        : reasons === undefined
          ? say.excluded[why]
          : say.suppressed(say.excluded[why], reasonsOf(reasons, language)),
      `−${formatNumber(mailboxes)}`,
    ]),
    [say.left, formatNumber(leftOf(funnel))],
    ...funnel.arms.map(({ arm, mailboxes }): [string, string] => [
      arm === holdoutArm ? say.holdout : say.variant(arm),
      formatNumber(mailboxes),
    ]),
  ]
}

/** Mailboxes that can be in the campaign. */
export const leftOf = ({ mailboxes, excluded }: Funnel): number => excluded.at(-1)?.left ?? mailboxes

const reasonsOf = (reasons: Record<string, number>, language: Language): string[] =>
  SuppressionReason.options.flatMap((reason) => {
    const count = reasons[reason] ?? 0
    const { funnel } = audienceTexts[language]
    return count === 0 ? [] : [`${formatNumber(count)} ${funnel.reasons[reason]}`]
  })
