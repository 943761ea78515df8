import { z } from 'zod'
import { Language } from '../../language/language.ts'
import { Sentence } from '../personas/persona.ts'

export const CopyAngle = z.enum(['favourites', 'thanks', 'invitation', 'restock', 'new-arrivals', 'help'])
export type CopyAngle = z.infer<typeof CopyAngle>

export const Copy = z.strictObject({
  segment: z.string(),
  language: Language,
  angle: CopyAngle,
  writer: z.string(),
  email: z.strictObject({ subject: z.string(), preheader: z.string(), body: z.array(Sentence), action: z.string() }),
  push: z.strictObject({ title: z.string(), body: z.string() }),
  sms: z.string(),
  facts: z.array(z.string()),
})
export type Copy = z.infer<typeof Copy>
