import type { SentenceOrigin } from '../personas/persona.ts'
import { sentencesOfPersona } from '../personas/sentences-of-persona.ts'
import type { Written } from './item.ts'

/** How many sentences and lines came from where; a run writes none by a person. */
export type Tally = Record<Exclude<SentenceOrigin, 'person'>, number>

/** Counts the origins of all that was written. */
export function tallyOf(written: readonly Written[]): Tally {
  const tally: Tally = { code: 0, model: 0, repaired: 0, rule: 0 }
  const count = (origin: SentenceOrigin): void => {
    if (origin !== 'person') tally[origin] += 1
  }
  for (const { persona, copies } of written) {
    for (const { origin } of sentencesOfPersona(persona)) count(origin)
    for (const { email, origins } of copies)
      for (const origin of [...email.body.map((sentence) => sentence.origin), ...Object.values(origins)]) count(origin)
  }
  return tally
}
