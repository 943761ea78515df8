import type { Campaign } from '../../campaigns/campaign.ts'
import { offerForMarketer } from '../../campaigns/offers/offer-text.ts'
import { strategyWords } from '../../campaigns/strategy/strategy-words.ts'
import type { Language, Localized } from '../../language/language.ts'
import { alike } from './in-both.ts'

/** What a campaign is called within sentences: its id, whom it is for, its offer and its channel. Their digits are no figures of a result. */
export function campaignNames({
  id,
  audience,
  offer,
  channel,
  plan,
}: Campaign): Record<'campaign' | 'audience' | 'offer' | 'channel', Localized> {
  const channelIn = (language: Language): string => strategyWords[language].channels[channel]
  const english = channelIn('en')
  return {
    campaign: alike(id),
    // "Customers who …" stands in the middle of a sentence.
    audience: { en: audience.name.en.replace(/^Customers /, 'customers '), zh: audience.name.zh },
    offer: { en: offerForMarketer(offer, 'en', plan?.currency), zh: offerForMarketer(offer, 'zh', plan?.currency) },
    channel: { en: english === 'SMS' ? english : english.toLowerCase(), zh: channelIn('zh') },
  }
}
