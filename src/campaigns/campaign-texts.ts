import { type CampaignTexts, campaigns as english } from '../language/en/campaigns.ts'
import type { Language } from '../language/language.ts'
import { campaigns as chinese } from '../language/zh/campaigns.ts'

/** What campaigns say, per language. */
export const campaignTexts: Record<Language, CampaignTexts> = { en: english, zh: chinese }
