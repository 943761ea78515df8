import { z } from 'zod'
import { QualityReport } from '../../customers/cleaning/quality.ts'
import { Companion } from '../../customers/companions/companion.ts'
import { Reach } from '../../customers/contacts/contact-records.ts'
import { Prediction } from '../../customers/predictions/prediction.ts'
import { Profiles } from '../../customers/profiles/profile.ts'
import { Recommendations } from '../../customers/recommendations/recommendations.ts'
import { Segmentation } from '../../customers/segments/segmentation.ts'
import { CustomerValue } from '../../customers/value/value.ts'
import { FactSheet } from '../../facts/fact.ts'
import { Language } from '../../language/language.ts'
import { Persona } from '../personas/persona.ts'

/** All that a report shows, in one language; report.json is this document, report.html and report.md are views of it. */
export const Report = z.strictObject({
  shoal: z.string().describe('version'),
  language: Language,
  title: z.string(),
  snapshot: z.string(),
  asOf: z.string().optional(),
  quality: QualityReport,
  contacts: Reach.optional().describe('who can be reached; absent where no address is known'),
  companions: z
    .array(Companion.pick({ kind: true, window: true, types: true, quality: true }))
    .describe('tables of events, reviews and people'),
  segmentation: Segmentation,
  value: CustomerValue.optional().describe('what the customers of these segments are worth'),
  prediction: Prediction.optional().describe('what was foretold for these segments'),
  profiles: Profiles,
  recommendations: Recommendations.optional().describe('absent where none were made of these segments'),
  sheets: z.array(FactSheet),
  personas: z.array(Persona),
  privacy: z.strictObject({ minCustomers: z.int() }),
})
export type Report = z.infer<typeof Report>
