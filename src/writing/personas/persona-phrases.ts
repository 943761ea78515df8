import { personaActionsEn } from '../../language/en/personas-actions.ts'
import { personaAttributesEn } from '../../language/en/personas-attributes.ts'
import { personaEndingsEn } from '../../language/en/personas-endings.ts'
import { personaHabitsEn } from '../../language/en/personas-habits.ts'
import { personaRisksEn } from '../../language/en/personas-risks.ts'
import { personaSummariesEn } from '../../language/en/personas-roles.ts'
import { personaTraitActionsEn } from '../../language/en/personas-trait-actions.ts'
import { personaWantsEn } from '../../language/en/personas-wants.ts'
import { personaWhoEn } from '../../language/en/personas-who.ts'
import type { Language } from '../../language/language.ts'
import { personaActionsZh } from '../../language/zh/personas-actions.ts'
import { personaAttributesZh } from '../../language/zh/personas-attributes.ts'
import { personaEndingsZh } from '../../language/zh/personas-endings.ts'
import { personaHabitsZh } from '../../language/zh/personas-habits.ts'
import { personaRisksZh } from '../../language/zh/personas-risks.ts'
import { personaSummariesZh } from '../../language/zh/personas-roles.ts'
import { personaTraitActionsZh } from '../../language/zh/personas-trait-actions.ts'
import { personaWantsZh } from '../../language/zh/personas-wants.ts'
import { personaWhoZh } from '../../language/zh/personas-who.ts'
import { type Phrasing, phrasingsOf } from './phrasing.ts'

const english = {
  ...personaSummariesEn,
  ...personaWhoEn,
  ...personaHabitsEn,
  ...personaAttributesEn,
  ...personaWantsEn,
  ...personaRisksEn,
  ...personaActionsEn,
  ...personaTraitActionsEn,
}

/** Something that a persona can say; the catalogues hold several phrasings of each. */
export type PhraseKey = keyof typeof english

const chinese: Record<PhraseKey, readonly string[]> = {
  ...personaSummariesZh,
  ...personaWhoZh,
  ...personaHabitsZh,
  ...personaAttributesZh,
  ...personaWantsZh,
  ...personaRisksZh,
  ...personaActionsZh,
  ...personaTraitActionsZh,
}

/** A catalogue’s openings with all their endings. */
function expanded(
  catalogue: Record<PhraseKey, readonly string[]>,
  endings: Record<string, readonly string[]>,
): Record<PhraseKey, readonly Phrasing[]> {
  const all = Object.entries(catalogue).map(([key, heads]) => [
    key,
    heads.flatMap((head) => phrasingsOf(head, endings)),
  ])
  // The keys are those of the catalogue, which fromEntries forgets.
  return Object.fromEntries(all) as Record<PhraseKey, readonly Phrasing[]>
}

/** All phrasings of everything that a persona can say. */
export const personaPhrases: Record<Language, Record<PhraseKey, readonly Phrasing[]>> = {
  en: expanded(english, personaEndingsEn),
  zh: expanded(chinese, personaEndingsZh),
}
