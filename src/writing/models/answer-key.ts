import { z } from 'zod'
import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { CachePlace, ChatRequest } from './chat-model.ts'

/**
 * Address of an answer: a hash of all that it depends on. Schemas count by what they say, so that another name for the same
 * form finds the same answer only if the form is the same too.
 */
export function answerKey<T>({ messages, form, parameters }: ChatRequest<T>, place: CachePlace, model: string): string {
  return canonicalHash({
    ...place,
    model,
    parameters,
    messages,
    form:
      form === undefined
        ? null
        : { name: form.name, schema: z.toJSONSchema(form.schema, { io: 'input', unrepresentable: 'any' }) },
  })
}
