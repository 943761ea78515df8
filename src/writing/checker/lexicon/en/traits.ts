import type { TraitWord } from '../trait-words.ts'
import { characterEn } from './character.ts'
import { dealingsEn } from './dealings.ts'

/** Claims about customers in English; of two that share words, the first is read. */
export const traitsEn: readonly TraitWord[] = [...dealingsEn, ...characterEn]
