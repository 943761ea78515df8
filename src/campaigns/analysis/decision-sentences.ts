import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import type { Analysis } from './analysis.ts'
import { analysisTexts } from './analysis-texts.ts'
import { holdBack } from './decide-next.ts'
import { isKnown } from './not-known.ts'

/**
 * What to do next by expected profit, why that is less than what was measured, what the other choices would bring, and whether one more round would pay.
 * @param measured profit of a variant per mailbox, as it came out
 */
export function decisionSentences(
  decision: Analysis['decision'],
  language: Language,
  money: (value: number) => string,
  measured: (variant: string) => number | undefined,
): string[] {
  const { campaign, reasons, range } = analysisTexts[language]
  if (!isKnown(decision)) return [campaign.noDecision(reasons[decision.unknown])]
  const { choices, best, mailboxes, round, prior, stopped } = decision
  const chosen = choices.find(({ choice }) => choice === best)
  if (chosen === undefined) return []
  const came = best === holdBack ? undefined : measured(best)
  const nameOf = (choice: string): string => (choice === holdBack ? campaign.sendNobody : campaign.sendAll(choice))
  return [
    campaign.decision({
      choice: nameOf(best),
      mailboxes: formatNumber(mailboxes),
      profit: money(chosen.profit.mean),
      chance: formatShare(chosen.chanceBest),
      loss: money(chosen.loss),
    }),
    prior === 'none' || came === undefined
      ? campaign.prior[prior]
      : campaign.drawn[prior]({
          variant: best,
          expected: money(chosen.profit.mean / mailboxes),
          measured: money(came),
        }),
    ...choices
      .filter(({ choice }) => choice !== best)
      .map(({ choice, profit }) =>
        choice === holdBack
          ? campaign.otherNobody(money(chosen.profit.mean))
          : campaign.otherChoice({
              choice: nameOf(choice),
              profit: money(profit.mean),
              range: range(money(profit.low), money(profit.high)),
              less: money(chosen.profit.mean - profit.mean),
            }),
      ),
    round.sends === undefined
      ? campaign.roundNever(money(round.gain), money(round.cost))
      : campaign.round(money(round.gain), money(round.cost), formatNumber(round.sends)),
    ...stopped.map(campaign.stoppedVariant),
    ...(came === undefined ? [] : [campaign.nextBrief]),
  ]
}
