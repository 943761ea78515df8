import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import { campaignTexts } from '../campaign-texts.ts'
import type { VariantResult } from './variant-result.ts'

/** A result as a sentence: both shares, their difference with its interval, and what that shows. */
export function resultText(result: VariantResult, language: Language): string {
  const { campaign, variant, angle, treated, holdout, effect, low, high, metric } = result
  const text = campaignTexts[language]
  if (metric === 'clicks')
    return text.clicks({
      ...{ campaign, variant, angle: text.angles[angle] },
      clicked: formatShare(treated.ordered / treated.mailboxes),
      mailboxes: formatNumber(treated.mailboxes),
    })
  const points = (share: number): string => formatNumber(Number((share * 100).toFixed(1)))
  return text.result({
    campaign,
    variant,
    angle: text.angles[angle],
    treated: formatShare(treated.ordered / treated.mailboxes),
    holdout: formatShare(holdout.ordered / holdout.mailboxes),
    points: points(effect),
    low: points(low),
    high: points(high),
    mailboxes: formatNumber(treated.mailboxes),
    heldOut: formatNumber(holdout.mailboxes),
    verdict: text.verdicts[low > 0 ? 'raised' : high < 0 ? 'lowered' : 'open'],
  })
}
