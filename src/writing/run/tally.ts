import type { SentenceOrigin } from '../personas/persona.ts'
import { sentencesOfPersona } from '../personas/sentences-of-persona.ts'
import type { Written } from './item.ts'

/** How many sentences and lines came from where. */
export type Tally = Record<SentenceOrigin, number>

/** Counts the origins of all that was written. */
export function tallyOf(written: readonly Written[]): Tally {
  const tally: Tally = { code: 0, model: 0, repaired: 0, rule: 0 }
  for (const { persona, copies } of written) {
    for (const { origin } of sentencesOfPersona(persona)) tally[origin] += 1
    for (const { email, origins } of copies)
      for (const origin of [...email.body.map((sentence) => sentence.origin), ...Object.values(origins)])
        tally[origin] += 1
  }
  return tally
}
