import { z } from 'zod'
import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { AnswerForm, CachePlace, ChatRequest } from './chat-model.ts'

/** Address of an answer: a hash of all that it depends on. Two forms are the same where name and schema say the same. */
export function answerKey<T>({ messages, form, parameters }: ChatRequest<T>, place: CachePlace, model: string): string {
  return canonicalHash({ ...place, model, parameters, messages, form: form === undefined ? null : formHash(form) })
}

const hashes = new WeakMap<z.ZodType, string>()

/** A schema does not change, so its hash is taken once. */
function formHash({ name, schema }: AnswerForm<unknown>): string {
  const hash = hashes.get(schema) ?? canonicalHash(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  hashes.set(schema, hash)
  return `${name}:${hash}`
}
