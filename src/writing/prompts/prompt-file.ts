import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import { z } from 'zod'
import { canonicalHash } from '../../facts/canonical-hash.ts'
import { Language } from '../../language/language.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { type AnswerFormName, answerForms } from './answer-forms.ts'

const FrontMatter = z.strictObject({
  purpose: z.string().min(1),
  language: Language,
  parameters: z
    .strictObject({ temperature: z.number().min(0).max(2).optional(), maxTokens: z.int().min(1).optional() })
    .default({}),
  input: z.array(z.string()).describe('names of the values that the template takes'),
  output: z.enum(Object.keys(answerForms)).optional().describe('form of the answer; absent: plain text'),
})

/** A prompt as its file has it. */
export interface PromptFile {
  /** persona-stated, copy, … */
  name: string
  /** Where it was read. */
  file: string
  /** Hash of the file’s bytes and of the schema of its answer. */
  version: string
  /** The whole file. */
  bytes: string
  purpose: string
  language: Language
  parameters: { temperature?: number | undefined; maxTokens?: number | undefined }
  input: string[]
  output: AnswerFormName | undefined
  /** What is the same for every call; it comes first, so that providers can keep it. */
  system: string
  user: string
}

const divider = /^=== user ===$/m
const slot = /\{\{(\w+)\}\}/g

/**
 * Reads a prompt from the bytes of its file.
 * @throws ShoalError prompts/invalid where header and template do not fit together, or name what Shoal does not know
 */
export function parsePrompt(name: string, language: Language, file: string, bytes: string): PromptFile {
  const wrong = (fault: string, cause?: unknown): ShoalError =>
    new ShoalError('prompts/invalid', { file, fault }, cause)
  const [, head, template] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(bytes) ?? []
  if (head === undefined || template === undefined) throw wrong('---')
  const matter = FrontMatter.safeParse(yamlOf(head, wrong))
  if (!matter.success) throw wrong(matter.error.issues[0]?.path.join('.') || 'front matter', matter.error)
  const { purpose, parameters, input, output } = matter.data
  if (matter.data.language !== language) throw wrong('language')
  const used = new Set([...template.matchAll(slot)].map(([, value = '']) => value))
  const odd = [...used].find((value) => !input.includes(value)) ?? input.find((value) => !used.has(value))
  if (odd !== undefined) throw wrong(`{{${odd}}}`)
  const [first = '', second] = template.split(divider)
  const form = output as AnswerFormName | undefined // the enum is made of these keys
  return {
    name,
    file,
    version: versionOf(bytes, form, language),
    bytes,
    purpose,
    language,
    parameters,
    input,
    output: form,
    system: second === undefined ? '' : first.trim(),
    user: (second ?? first).trim(),
  }
}

function yamlOf(head: string, wrong: (fault: string, cause: unknown) => ShoalError): unknown {
  try {
    return parse(head)
  } catch (error) {
    throw wrong('YAML', error)
  }
}

/** Twelve digits of the hash of the bytes and of the answer’s schema: either changes what a model does. */
function versionOf(bytes: string, output: AnswerFormName | undefined, language: Language): string {
  const schema = output === undefined ? '' : canonicalHash(z.toJSONSchema(answerForms[output]([], language)))
  return createHash('sha256').update(bytes).update('\0').update(schema).digest('hex').slice(0, 12)
}
