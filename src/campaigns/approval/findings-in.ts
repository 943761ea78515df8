import { checkText } from '../../writing/checker/check-text.ts'
import { explainFault } from '../../writing/checker/explain-fault.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { withOptOut } from '../../writing/copy/opt-out.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import type { Campaign, Variant } from '../campaign.ts'
import { termsOf } from '../offers/offer-text.ts'
import type { CampaignEdit } from './edit-campaign.ts'
import { sheetsOfPlan } from './sheets-of-plan.ts'

/**
 * Sentences of a message to customers that do not hold, each with why: it may promise what the campaign offers and nothing else, and must not say that
 * anybody is in a group.
 * @param say language of the reasons
 */
export function findingsIn(
  copy: Copy,
  campaign: Campaign,
  { banned, stated, say }: Pick<CampaignEdit, 'banned' | 'stated' | 'say'>,
): NonNullable<Variant['findings']> {
  const { offer, plan } = campaign
  const [sheet, ...others] = sheetsOfPlan(campaign)
  const { language, email, push } = copy
  const stop = withOptOut('', language)
  const texts = [
    email.subject,
    email.preheader,
    ...email.body.map(({ parts }) => wordsOf(parts)),
    email.action,
    push.title,
    push.body,
    // The line that says how to opt out is ours, and in a form of its own.
    copy.sms.endsWith(stop) ? copy.sms.slice(0, -stop.length) : copy.sms,
  ].map(withoutName)
  const context = {
    language,
    sheet,
    sheets: [sheet, ...others],
    cited: sheet.facts.map(({ id }) => id),
    reader: 'customer' as const,
    terms: termsOf(offer, language, plan?.currency),
    banned,
    stated: [...stated, ...(plan?.products ?? []).map(({ name }) => name)],
  }
  const found = texts
    .flatMap((text) => checkText(text, context))
    .filter(({ faults }) => faults.length > 0)
    .map(({ sentence, faults }) => ({
      sentence,
      why: [...new Set(faults.map((fault) => explainFault(fault, say, language, 'customer')))].join(' '),
    }))
  // The same sentence may stand in two channels.
  return [...new Map(found.map((one) => [one.sentence, one])).values()]
}

/** A text as who has no known name reads it. */
const withoutName = (text: string): string =>
  text.replaceAll(/\{first_name(?:\|([^{}|]*))?\}/g, (_, words = '') => words).replaceAll(/ +(?=[,.!?;:])/g, '')
