import { z } from 'zod'
import type { Abilities } from './abilities.ts'

/** A JSON schema as it is sent. A type, because an interface is no record to the client that sends it. */
export type JsonSchema = {
  type?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
}

/**
 * One zod schema as the JSON schema that a provider takes: OpenAI’s strict mode (every key required, no others; what is
 * optional may be null; anyOf in place of oneOf), with patterns and limits of length only where they bind. Whatever is left out is
 * checked when the answer is parsed. A limit of length that binds cuts a sentence in two: put it into a schema only
 * where that does no harm.
 * @throws TypeError where the schema has a part that strict mode cannot say: a record, a tuple, a recursion
 */
export function lowerSchema(schema: z.ZodType, abilities: Abilities): JsonSchema {
  const lowered = lower(sourceOf(schema), abilities)
  if (lowered.type !== 'object') throw new TypeError('the form of an answer is an object')
  return lowered
}

const sources = new WeakMap<z.ZodType, SourceSchema>()

/** One schema is sent thousands of times, and writing it takes longer than all else that a request needs of us. */
function sourceOf(schema: z.ZodType): SourceSchema {
  const known = sources.get(schema)
  if (known !== undefined) return known
  const whole = z.toJSONSchema(schema, { io: 'input', reused: 'inline', cycles: 'throw', unrepresentable: 'throw' })
  // Read by name, each part as far as it is there.
  const source = whole as unknown as SourceSchema
  sources.set(schema, source)
  return source
}

/** What zod writes, as far as it is read here. */
interface SourceSchema {
  type?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: SourceSchema[]
  oneOf?: SourceSchema[]
  items?: SourceSchema
  prefixItems?: unknown
  allOf?: unknown
  minItems?: number
  maxItems?: number
  properties?: Record<string, SourceSchema>
  required?: string[]
  additionalProperties?: unknown
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
}

function lower(source: SourceSchema, abilities: Abilities): JsonSchema {
  const { description } = source
  const said = description === undefined ? {} : { description }
  const choices = source.anyOf ?? source.oneOf
  if (choices !== undefined) return { ...said, anyOf: choices.map((choice) => lower(choice, abilities)) }
  if (source.const !== undefined) return { ...said, ...typed(source), enum: [source.const] }
  if (source.enum !== undefined) return { ...said, ...typed(source), enum: source.enum }
  switch (source.type) {
    case 'object':
      return { ...said, ...lowerObject(source, abilities) }
    case 'array':
      if (source.items === undefined || source.prefixItems !== undefined)
        throw new TypeError('a tuple has no strict form')
      return { ...said, type: 'array', items: lower(source.items, abilities), ...pick(source, 'minItems', 'maxItems') }
    case 'string':
      return { ...said, type: 'string', ...limitsOfText(source, abilities) }
    case 'number':
    case 'integer':
      return { ...said, type: source.type, ...limitsOfNumber(source) }
    case 'boolean':
    case 'null':
      return { ...said, type: source.type }
    default:
      throw new TypeError(`a schema of type ${source.type ?? 'unknown'} has no strict form`)
  }
}

function lowerObject(source: SourceSchema, abilities: Abilities): JsonSchema {
  if (source.properties === undefined) throw new TypeError('a record has no strict form; use a list of pairs')
  const required = source.required ?? []
  const properties = Object.entries(source.properties).map(([key, value]) => {
    const lowered = lower(value, abilities)
    return [key, required.includes(key) ? lowered : { anyOf: [lowered, { type: 'null' }] }] as const
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: properties.map(([key]) => key),
    additionalProperties: false,
  }
}

const typed = ({ type }: SourceSchema): JsonSchema => (type === undefined ? {} : { type })

function limitsOfText(source: SourceSchema, abilities: Abilities): JsonSchema {
  const { pattern } = source
  const sends =
    pattern !== undefined &&
    abilities.pattern === 'honoured' &&
    (abilities.nesting === 'honoured' || !isNested(pattern))
  return {
    ...(sends ? { pattern } : {}),
    ...(abilities.lengthLimits === 'honoured' ? pick(source, 'minLength', 'maxLength') : {}),
  }
}

/** Zod states the range of exact integers where none was asked for. */
function limitsOfNumber({ minimum, maximum }: SourceSchema): JsonSchema {
  return {
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  }
}

/** Whether a group stands inside another one. Escaped parentheses and those of a set are characters. */
function isNested(pattern: string): boolean {
  const bare = pattern.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '')
  let depth = 0
  for (const character of bare) {
    if (character === '(' && ++depth > 1) return true
    if (character === ')') depth--
  }
  return false
}

function pick<K extends 'minItems' | 'maxItems' | 'minLength' | 'maxLength'>(
  source: SourceSchema,
  ...keys: K[]
): JsonSchema {
  return Object.fromEntries(keys.flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]]])))
}
