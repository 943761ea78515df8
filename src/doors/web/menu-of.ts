import { z } from 'zod'
import type { Tool } from '../../agent/tools/tool.ts'
import type { Localized } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { MenuEntry, MenuField } from './menu-entry.ts'

/** The parts of a JSON schema by which a field is asked for. */
const FieldSchema = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  maxItems: z.int().optional(),
  items: z.object({ type: z.string().optional(), enum: z.array(z.string()).optional() }).optional(),
})
const InputSchema = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
})

/** The tools as typed questions; one that needs what no form can ask for is left out. */
export function menuOf(tools: readonly Tool[], catalogue: Catalogue): MenuEntry[] {
  const names = namesOf(catalogue)
  return tools.flatMap((tool) => {
    const schema = InputSchema.parse(z.toJSONSchema(tool.narrowed(catalogue, [...names.keys()]), { io: 'input' }))
    const fields = tool.asks.flatMap(({ field, question }) => {
      const answer = answerOf(FieldSchema.safeParse(schema.properties[field]).data, names)
      return answer ? [{ field, question, required: schema.required.includes(field), answer }] : []
    })
    const asked = new Set(fields.map(({ field }) => field))
    if (schema.required.some((field) => !asked.has(field))) return []
    return [{ tool: tool.name, effect: tool.effect, description: tool.description, fields }]
  })
}

function namesOf({ measures, dimensions }: Catalogue): Map<string, Localized> {
  const segments = dimensions.find(({ id }) => id === 'segment')?.values ?? []
  return new Map([
    ...[...measures, ...dimensions].map(({ id, label }) => [id, label] as const),
    ...segments.map(({ value, label }) => [value, label] as const),
  ])
}

function answerOf(
  schema: z.infer<typeof FieldSchema> | undefined,
  names: ReadonlyMap<string, Localized>,
): MenuField['answer'] | undefined {
  const choices = (values: readonly string[]) =>
    values.map((value) => ({ value, label: names.get(value) ?? { en: value, zh: value } }))
  if (schema?.enum !== undefined) return { kind: 'one', choices: choices(schema.enum) }
  if (schema?.type === 'boolean') return { kind: 'yes-no' }
  if (schema?.type === 'number' || schema?.type === 'integer') return { kind: 'number' }
  if (schema?.type === 'string') return { kind: 'text' }
  if (schema?.type === 'array' && schema.items?.enum !== undefined)
    return { kind: 'several', choices: choices(schema.items.enum), most: schema.maxItems ?? schema.items.enum.length }
  return undefined
}
