import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Language } from '../../language/language.ts'
import { FaultCode } from '../checker/fault.ts'

const PromptEdits = z.strictObject({
  rules: z.partialRecord(FaultCode, z.string()).describe('a rule against each fault'),
  examples: z
    .partialRecord(FaultCode, z.strictObject({ not: z.string(), but: z.string() }))
    .describe('a sentence with the fault, and one without it'),
  counterExample: z.string().describe('how both are told, with {{not}} and {{but}}'),
})
export type PromptEdits = z.infer<typeof PromptEdits>

/** The texts that operators put into prompts of a language: prompts/edits.*.yaml. */
export const promptEdits = (language: Language): PromptEdits =>
  PromptEdits.parse(parse(readFileSync(join(import.meta.dirname, `../../../prompts/edits.${language}.yaml`), 'utf8')))
