import { personaActionsEn } from '../../language/en/personas-actions.ts'
import { personaHabitsEn } from '../../language/en/personas-habits.ts'
import { personaRisksEn } from '../../language/en/personas-risks.ts'
import { personaSummariesEn } from '../../language/en/personas-roles.ts'
import { personaWantsEn } from '../../language/en/personas-wants.ts'
import { personaWhoEn } from '../../language/en/personas-who.ts'
import type { Language } from '../../language/language.ts'
import { personaActionsZh } from '../../language/zh/personas-actions.ts'
import { personaHabitsZh } from '../../language/zh/personas-habits.ts'
import { personaRisksZh } from '../../language/zh/personas-risks.ts'
import { personaSummariesZh } from '../../language/zh/personas-roles.ts'
import { personaWantsZh } from '../../language/zh/personas-wants.ts'
import { personaWhoZh } from '../../language/zh/personas-who.ts'

const english = {
  ...personaSummariesEn,
  ...personaWhoEn,
  ...personaHabitsEn,
  ...personaWantsEn,
  ...personaRisksEn,
  ...personaActionsEn,
}

/** Something that a persona can say; the catalogues hold several phrasings of each. */
export type PhraseKey = keyof typeof english

/** All phrasings of everything that a persona can say. */
export const personaPhrases: Record<Language, Record<PhraseKey, readonly string[]>> = {
  en: english,
  zh: {
    ...personaSummariesZh,
    ...personaWhoZh,
    ...personaHabitsZh,
    ...personaWantsZh,
    ...personaRisksZh,
    ...personaActionsZh,
  },
}
