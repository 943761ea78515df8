import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import { campaignTexts } from '../campaign-texts.ts'
import type { Learning } from './learning.ts'

/** A learning as a sentence: both shares, their difference with its interval, and what that shows. */
export function learningText(learning: Learning, language: Language): string {
  const { id, campaign, variant, angle, treated, holdout, effect, low, high } = learning
  const text = campaignTexts[language]
  const points = (share: number): string => formatNumber(Number((share * 100).toFixed(1)))
  return text.learning({
    id,
    campaign,
    variant,
    angle: text.angles[angle],
    treated: formatShare(treated.ordered / treated.mailboxes),
    holdout: formatShare(holdout.ordered / holdout.mailboxes),
    points: points(effect),
    low: points(low),
    high: points(high),
    mailboxes: formatNumber(treated.mailboxes + holdout.mailboxes),
    verdict: verdictOf(learning, language),
  })
}

/** What a learning shows, without a figure. */
export function verdictOf({ low, high }: Learning, language: Language): string {
  const { verdicts } = campaignTexts[language]
  return low > 0 ? verdicts.raised : high < 0 ? verdicts.lowered : verdicts.open
}
