import { chatPrivacy } from '../../language/en/chat-privacy.ts'
import type { Localized } from '../../language/language.ts'
import { chatPrivacy as chatPrivacyZh } from '../../language/zh/chat-privacy.ts'

/** Why figures are kept back, and what to ask instead. */
export const keptBackText = (reason: keyof typeof chatPrivacy, threshold: number): Localized => ({
  en: chatPrivacy[reason](threshold),
  zh: chatPrivacyZh[reason](threshold),
})
