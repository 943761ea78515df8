import type { WireBody } from './wire.ts'

interface Schema {
  type?: string
  enum?: unknown[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  minItems?: number
}

/** The smallest answer that has the form asked for; its whole numbers are the first number of the last message, so that answers can be told apart. */
export function answer({ messages, response_format }: WireBody): string {
  const number = Number(/\d+/.exec(messages.at(-1)?.content ?? '')?.[0] ?? 0)
  const schema = response_format?.json_schema?.schema
  return schema === undefined ? `Some words on ${number}.` : JSON.stringify(valueFor(schema as Schema, number))
}

function valueFor(schema: Schema, number: number): unknown {
  if (schema.anyOf !== undefined) return valueFor(schema.anyOf[0] ?? {}, number)
  if (schema.enum !== undefined) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, value]) => [key, valueFor(value, number)]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, () => valueFor(schema.items ?? {}, number))
    case 'integer':
    case 'number':
      return number
    case 'boolean':
      return true
    case 'string':
      return 'Some words.'
    default:
      return null
  }
}
