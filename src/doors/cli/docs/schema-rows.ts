/** The parts of a JSON schema (as zod writes it) that the pages show. */
export interface JsonSchema {
  type?: string
  description?: string
  enum?: unknown[]
  default?: unknown
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  items?: JsonSchema
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  required?: string[]
}

/** One line of a table: where a value stands, what it is, and what it says. */
export interface SchemaRow {
  path: string
  type: string
  required: boolean
  preset: unknown
  description: string
}

/**
 * The values in a schema, one row each, nested ones by their path: `segments[].name.en`.
 * @param known names a schema that is described elsewhere; its parts are then left out
 */
export function schemaRows(schema: JsonSchema, known: (schema: JsonSchema) => string | undefined): SchemaRow[] {
  const inside = (path: string, part: JsonSchema): SchemaRow[] =>
    Object.entries(part.properties ?? {}).flatMap(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`
      const required = part.required?.includes(key) ?? false
      const elsewhere = known(value)
      const row = { path: at, required, preset: value.default, description: elsewhere ?? value.description ?? '' }
      if (elsewhere !== undefined) return [{ ...row, type: 'object' }]
      return [{ ...row, type: typeName(value) }, ...below(at, value)]
    })
  const below = (path: string, part: JsonSchema): SchemaRow[] => {
    if (part.items !== undefined) return below(`${path}[]`, part.items)
    const own = inside(path, part)
    return typeof part.additionalProperties === 'object'
      ? [...own, ...below(`${path}.KEY`, part.additionalProperties)]
      : own
  }
  // Of several documents each has its own parts, and no part is in all of them.
  return schema.anyOf === undefined
    ? inside('', schema)
    : schema.anyOf
        .flatMap((one) => inside('', one))
        .map((row) => (row.path.includes('.') ? row : { ...row, required: false }))
}

function typeName(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(' or ')
  if (schema.items !== undefined) return `list of ${plural(typeName(schema.items))}`
  const names: Record<string, string> = {
    string: schema.format === 'date' ? 'day, YYYY-MM-DD' : 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
  }
  return `${names[schema.type ?? ''] ?? 'object'}${limits(schema)}`
}

function plural(type: string): string {
  const names: Record<string, string> = {
    text: 'texts',
    'whole number': 'whole numbers',
    number: 'numbers',
    object: 'objects',
  }
  return names[type] ?? type
}

function limits({ type, minimum, maximum }: JsonSchema): string {
  if (type !== 'integer' && type !== 'number') return ''
  // Zod states the range of exact integers where none was asked for.
  const least = minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum
  const most = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}`
  if (least !== undefined) return `, at least ${least}`
  return most === undefined ? '' : `, at most ${most}`
}
