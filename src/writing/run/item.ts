import { z } from 'zod'
import { FaultCode } from '../checker/fault.ts'
import { Copy } from '../copy/copy.ts'
import { Persona } from '../personas/persona.ts'

/** A sentence of a model that did not hold: where it stood, what it said, and why it went back. */
export const Refused = z.strictObject({ place: z.string(), text: z.string(), faults: z.array(FaultCode) })
export type Refused = z.infer<typeof Refused>

/** One segment in one language and variant, written: kept as soon as it is done. */
export const Written = z.strictObject({
  persona: Persona,
  copies: z.array(Copy),
  lineage: z.strictObject({
    model: z.string().describe('"rule", or the model'),
    way: z.enum(['rule', 'stated', 'slots']),
    prompts: z.array(z.strictObject({ name: z.string(), version: z.string() })),
    variant: z.int(),
  }),
  refused: z.array(Refused).describe('what the model wrote and the checker sent back'),
})
export type Written = z.infer<typeof Written>
