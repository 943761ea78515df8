import { type CampaignResults, campaignResults as english } from '../../../language/en/campaign-results.ts'
import type { Language } from '../../../language/language.ts'
import { campaignResults as chinese } from '../../../language/zh/campaign-results.ts'

/** What the command line says of campaigns before they are sent, per language. */
export const draftTexts: Record<Language, CampaignResults> = { en: english, zh: chinese }
