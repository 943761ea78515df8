import { z } from 'zod'

/** What a field of a tool's input takes, as the menu asks for it. */
export type FieldKind =
  | { kind: 'one' | 'several'; among: readonly string[] }
  | { kind: 'flag' | 'number' | 'text' | 'texts' | 'days' | 'filters' }

interface Shape {
  type?: string
  enum?: unknown[]
  const?: unknown
  items?: Shape
  properties?: Record<string, Shape>
  anyOf?: Shape[]
  oneOf?: Shape[]
}

/** Reads from a schema how a field is asked for; undefined where no typed line could fill it. */
export function fieldKind(field: z.ZodType): FieldKind | undefined {
  // Zod's own rendering of a schema, of which only these keys are looked at.
  return kindOf(z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }) as Shape)
}

function kindOf(shape: Shape): FieldKind | undefined {
  const variants = (shape.anyOf ?? shape.oneOf ?? []).filter(({ type }) => type !== 'null')
  if (variants.some(({ properties }) => properties?.['kind']?.const === 'between')) return { kind: 'days' }
  if (variants.length === 1) return kindOf(variants[0] ?? {})
  if (variants.length > 1) return undefined
  if (shape.enum !== undefined) return { kind: 'one', among: shape.enum.map(String) }
  if (shape.type === 'boolean') return { kind: 'flag' }
  if (shape.type === 'number' || shape.type === 'integer') return { kind: 'number' }
  if (shape.type === 'string') return { kind: 'text' }
  if (shape.type !== 'array') return undefined
  const { items } = shape
  if (items?.enum !== undefined) return { kind: 'several', among: items.enum.map(String) }
  if (items?.type === 'string') return { kind: 'texts' }
  const keys = Object.keys(items?.properties ?? {})
  return ['dimension', 'op', 'values'].every((key) => keys.includes(key)) ? { kind: 'filters' } : undefined
}
