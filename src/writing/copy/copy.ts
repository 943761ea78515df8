import { z } from 'zod'
import { Language } from '../../language/language.ts'
import { FreeSentence, SentenceOrigin } from '../personas/persona.ts'

/** Ways to address customers, each with cues of its own. */
export const CopyAngle = z.enum(['favourites', 'thanks', 'invitation', 'restock', 'arrivals', 'service'])
export type CopyAngle = z.infer<typeof CopyAngle>

/** A message in three channels to the customers of a segment, who must not read of segments. */
export const Copy = z.strictObject({
  segment: z.string(),
  language: Language,
  angle: CopyAngle,
  writer: z.string().describe('"rule", or the model’s name'),
  email: z.strictObject({
    subject: z.string(),
    preheader: z.string(),
    body: z.array(FreeSentence),
    action: z.string().describe('what the button says'),
  }),
  push: z.strictObject({ title: z.string(), body: z.string() }),
  sms: z.string().describe('fits one text message, with the line that says how to opt out'),
  origins: z
    .strictObject({
      subject: SentenceOrigin,
      preheader: SentenceOrigin,
      action: SentenceOrigin,
      title: SentenceOrigin,
      push: SentenceOrigin,
      sms: SentenceOrigin,
    })
    .describe('who wrote each line; the sentences of the body say so themselves'),
  facts: z.array(z.string()).describe('ids of the facts that license the angle, and of the products named'),
})
export type Copy = z.infer<typeof Copy>
