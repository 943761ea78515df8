import { formatMoney } from '../../facts/format-money.ts'
import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { type CampaignFigureTexts, campaignFigures as english } from '../../language/en/campaign-figures.ts'
import type { Language } from '../../language/language.ts'
import { campaignFigures as chinese } from '../../language/zh/campaign-figures.ts'
import type { Assumption, AssumptionCode } from './assumption.ts'

/** What is said of the figures of campaigns, per language. */
export const campaignFigureTexts: Record<Language, CampaignFigureTexts> = { en: english, zh: chinese }

/** What the value of an assumption is measured in; the rest are plain numbers. */
const units: Partial<Record<AssumptionCode, 'share' | 'points' | 'money'>> = {
  'base-rate-model': 'share',
  'base-rate-prediction': 'share',
  'base-rate-past': 'share',
  'base-rate-assumed': 'share',
  'order-value-lognormal': 'money',
  'margin-rate': 'share',
  'message-cost': 'money',
  'order-cost': 'money',
  'message-effect-assumed': 'points',
  'message-effect-learned': 'points',
  'coupon-effect-assumed': 'points',
  'coupon-effect-learned': 'points',
  'diminishing-response': 'share',
  'buyers-redeem': 'share',
  leakage: 'share',
  power: 'share',
  significance: 'share',
  'variants-differ': 'points',
}

/** A share of mailboxes as points: "0.5 points", "0.5 个百分点". */
export const pointsText = (share: number, language: Language): string =>
  campaignFigureTexts[language].points(formatNumber(Number((share * 100).toFixed(2))))

/** An assumption as a sentence. @param currency of the orders, where it is known */
export function assumptionText({ code, value = 0 }: Assumption, language: Language, currency?: string): string {
  const unit = units[code]
  const shown =
    unit === 'share'
      ? formatShare(value)
      : unit === 'points'
        ? pointsText(value, language)
        : unit === 'money'
          ? formatMoney(value, language, currency)
          : formatNumber(Number(value.toFixed(2)))
  return campaignFigureTexts[language].assumptions[code](shown)
}
