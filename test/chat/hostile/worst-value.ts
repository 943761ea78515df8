/** As much of a JSON schema as answer forms use. */
interface Schema {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  maxItems?: number
  $ref?: string
  $defs?: Record<string, Schema>
}

/** A value of the form asked for that holds a text wherever one may stand, and lists up to as long as they may be. @param pick which of each choice */
export function worstValue(schema: Schema, text: string, pick: number, defs = schema.$defs ?? {}): unknown {
  const named = schema.$ref === undefined ? schema : (defs[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  const choices = named.anyOf ?? named.oneOf
  if (choices !== undefined) return worstValue(choices[pick % choices.length] ?? {}, text, pick, defs)
  if (named.const !== undefined) return named.const
  if (named.enum !== undefined) return named.enum[pick % named.enum.length]
  switch (named.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(named.properties ?? {}).map(([key, value]) => [key, worstValue(value, text, pick, defs)]),
      )
    case 'array':
      return Array.from({ length: Math.min(named.maxItems ?? 20, 1 + (pick % 20)) }, () =>
        worstValue(named.items ?? {}, text, pick, defs),
      )
    case 'integer':
    case 'number':
      return 1e9
    case 'boolean':
      return true
    case 'string':
      return text
    default:
      return null
  }
}
