import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import type { Analysis } from './analysis.ts'
import { analysisTexts } from './analysis-texts.ts'
import { holdBack } from './decide-next.ts'
import { isKnown } from './not-known.ts'

/** What to do next by expected profit, what the other choices would bring, and whether one more round would pay. */
export function decisionSentences(
  decision: Analysis['decision'],
  language: Language,
  money: (value: number) => string,
): string[] {
  const { campaign, reasons, range } = analysisTexts[language]
  if (!isKnown(decision)) return [campaign.noDecision(reasons[decision.unknown])]
  const { choices, best, mailboxes, round, prior, stopped } = decision
  const chosen = choices.find(({ choice }) => choice === best)
  if (chosen === undefined) return []
  const nameOf = (choice: string): string => (choice === holdBack ? campaign.sendNobody : campaign.sendAll(choice))
  return [
    campaign.decision({
      choice: nameOf(best),
      mailboxes: formatNumber(mailboxes),
      profit: money(chosen.profit.mean),
      chance: formatShare(chosen.chanceBest),
      loss: money(chosen.loss),
    }),
    ...choices
      .filter(({ choice }) => choice !== best)
      .map(({ choice, profit, loss }) =>
        campaign.otherChoice({
          choice: nameOf(choice),
          profit: money(profit.mean),
          range: range(money(profit.low), money(profit.high)),
          loss: money(loss),
        }),
      ),
    round.sends === undefined
      ? campaign.roundNever(money(round.gain), money(round.cost))
      : campaign.round(money(round.gain), money(round.cost), formatNumber(round.sends)),
    ...stopped.map(campaign.stoppedVariant),
    campaign.prior[prior],
  ]
}
