import type { AnswerForm } from './chat-model.ts'

/**
 * The value of an answer, parsed again whatever was promised; undefined where it does not have the form. Strict schemas have no
 * absent keys, so null stands for what is optional. A model without schemas may put its JSON into a fence of Markdown.
 */
export function parseAnswer<T>(text: string, form: AnswerForm<T>): { value: T } | undefined {
  const json = readJson(text)
  if (json === undefined) return undefined
  for (const candidate of [json.value, withoutNulls(json.value)]) {
    const { success, data } = form.schema.safeParse(candidate)
    if (success) return { value: data }
  }
  return undefined
}

function readJson(text: string): { value: unknown } | undefined {
  const [, fenced] = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text) ?? []
  try {
    return { value: JSON.parse(fenced ?? text) }
  } catch {
    return undefined
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  )
}
