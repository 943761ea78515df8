import { z } from 'zod'
import type { Language } from '../../language/language.ts'
import { wilsonInterval } from '../../numerics/proportions.ts'
import { type Attempt, shownText } from '../evaluation/attempt.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { type Judge, judgePair, type Pair } from './judge-pair.ts'

/** What a judge prefers. It says nothing of what customers will do. */
export const Preference = z.strictObject({
  judge: z.string(),
  pairs: z.int(),
  preferred: z.int().describe('pairs in which the texts were preferred in both orders'),
  against: z.int().describe('pairs in which the texts that they were held against were'),
  ties: z.int().describe('pairs without a difference, or of which the judge said one thing and the other by the order'),
  low: z
    .number()
    .optional()
    .describe('95 % interval (Wilson) of the share preferred among the decided; absent without any'),
  high: z.number().optional(),
})
export type Preference = z.infer<typeof Preference>

/**
 * Has a judge compare what two prompts came to about the same sheets, blind and in both orders. Sheets of which either shows nothing are left out.
 * @throws ModelError where the judge cannot be asked
 */
export async function preferenceOf(
  judge: Judge,
  own: readonly Attempt[],
  base: readonly Attempt[],
  language: Language,
  reader: Pair['reader'],
): Promise<Preference> {
  const counts = { one: 0, other: 0, tie: 0 }
  for (const attempt of own) {
    const against = base.find(({ about }) => about.sheet.hash === attempt.about.sheet.hash)
    const [one, other] = [shownText(attempt, judge), against === undefined ? '' : shownText(against, judge)]
    if (one === '' || other === '') continue
    if (one === other) {
      counts.tie += 1
      continue
    }
    const pair = { sheet: attempt.about.sheet, language, reader, one, other }
    const { better } = await judgePair(judge, pair).catch((error: unknown) => {
      if (!isOfTheAnswer(error)) throw error
      return { better: 'tie' as const }
    })
    counts[better] += 1
  }
  const interval = wilsonInterval(counts.one, counts.one + counts.other)
  return {
    judge: judge.model.name,
    pairs: counts.one + counts.other + counts.tie,
    preferred: counts.one,
    against: counts.other,
    ties: counts.tie,
    ...(interval === undefined ? {} : { low: interval.low, high: interval.high }),
  }
}
