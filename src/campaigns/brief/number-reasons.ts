import { formatMoney } from '../../facts/format-money.ts'
import { formatShare } from '../../facts/format-share.ts'
import { numberWords as en, type NumberWords } from '../../language/en/campaign-numbers.ts'
import type { Language } from '../../language/language.ts'
import { numberWords as zh } from '../../language/zh/campaign-numbers.ts'
import type { Reason } from '../campaign.ts'
import { campaignFigureTexts, pointsText } from '../economics/assumption-text.ts'
import type { HoldoutChoice } from '../experiment/experiment-design.ts'
import { offerForMarketer } from '../offers/offer-text.ts'
import type { Asked, NumberedChoices } from './campaign-numbers.ts'

const catalogues: Record<Language, NumberWords> = { en, zh }

/** Why a share is held out: as the numbers say, or because somebody asked for it, or as usual where nothing can be counted. */
type HoldoutRule = HoldoutChoice['reason'] | 'asked' | 'usual'

/** Why this offer, this hold-out and so many variants. @param angles how many there were to try, @param weighs whether the goal weighs coupons */
export function numberReasons(
  choices: NumberedChoices,
  asked: Asked,
  angles: number,
  weighs: boolean,
  currency: string | undefined,
): Reason[] {
  const { numbers } = choices
  const reason = (choice: Reason['choice'], rule: string, text: (language: Language) => string): Reason => ({
    choice,
    rule: `${choice}.${rule}`,
    text: { en: text('en'), zh: text('zh') },
    facts: [],
    learnings: [
      ...(numbers?.effect.learnings ?? []),
      ...(choice === 'offer' && weighs ? (numbers?.couponLearnings ?? []) : []),
    ],
  })
  const share = formatShare(choices.holdout)
  const heldOut: HoldoutRule = asked.holdout !== undefined ? 'asked' : (numbers?.holdout?.reason ?? 'usual')
  return [
    reason('offer', offerRule(choices, asked, weighs), (language) =>
      offerWords(choices, asked, weighs, language, currency),
    ),
    reason('holdout', heldOut, (language) => holdoutWords(heldOut, share, language)),
    reason('variants', variantRule(choices, asked, angles), (language) => {
      const { variants } = catalogues[language]
      const effect = numbers?.design.betweenVariants?.effect
      const rule = variantRule(choices, asked, angles)
      if (rule === 'asked') return variants.asked(choices.variants)
      if (rule === 'tell') return variants.tell(choices.variants, pointsText(effect ?? 0, language))
      if (rule === 'cannot') return variants.cannot(pointsText(numbers?.twoVariants ?? 0, language))
      return variants[rule]
    }),
  ]
}

function offerRule({ numbers }: NumberedChoices, asked: Asked, weighs: boolean): string {
  if (asked.offer !== undefined) return 'asked'
  if (!weighs) return 'unweighed'
  return numbers?.coupon?.reason ?? 'uncounted'
}

function offerWords(
  { offer, numbers }: NumberedChoices,
  asked: Asked,
  weighs: boolean,
  language: Language,
  currency: string | undefined,
): string {
  const words = catalogues[language].offer
  const told = offerForMarketer(offer, language, currency)
  if (asked.offer !== undefined) return words.asked(told)
  if (!weighs) return words.unweighed
  const coupon = numbers?.coupon
  if (coupon === undefined) return words.uncounted
  const { best, reason } = coupon
  if (reason === 'pays' && best !== undefined)
    return words.pays(
      told,
      formatMoney(best.gain.mean, language, currency),
      formatShare(best.breakEvenLift ?? 0),
      formatShare(best.lift.mean),
    )
  if (reason === 'cannibalisation' && best !== undefined)
    return words.cannibalisation(
      formatShare(best.depth),
      formatMoney(best.cannibalised.discount.mean, language, currency),
      formatShare(best.cannibalised.share),
      formatMoney(Math.abs(best.gain.mean), language, currency),
      formatShare(best.chanceOfLoss),
    )
  return campaignFigureTexts[language].coupon[reason]
}

function holdoutWords(rule: HoldoutRule, share: string, language: Language): string {
  const { holdout } = catalogues[language]
  if (rule === 'asked' || rule === 'usual') return holdout[rule](share)
  return holdout.because(share, campaignFigureTexts[language].holdout[rule])
}

function variantRule({ variants, numbers }: NumberedChoices, asked: Asked, angles: number) {
  if (asked.variants !== undefined) return 'asked'
  if (angles < 2) return 'one'
  if (numbers === undefined) return 'uncounted'
  return variants > 1 ? 'tell' : 'cannot'
}
