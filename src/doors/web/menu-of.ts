import type { z } from 'zod'
import type { Tool } from '../../agent/tools/tool.ts'
import type { Localized } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { type FieldKind, fieldKind } from '../chat/menu/field-kind.ts'
import { labelsApart } from '../chat/menu/labels-apart.ts'
import type { MenuEntry, MenuField } from './menu-entry.ts'

/** The tools as typed questions; one that needs what no form can ask for is left out. */
export function menuOf(tools: readonly Tool[], catalogue: Catalogue): MenuEntry[] {
  const names = namesOf(catalogue)
  return tools.flatMap((tool) => {
    const { shape }: { shape: Record<string, z.ZodType> } = tool.narrowed(catalogue, [...names.keys()])
    const fields = tool.asks.flatMap(({ field, question }) => {
      const schema = shape[field]
      const kind = schema && fieldKind(schema)
      if (schema === undefined || kind === undefined) return []
      return [{ field, question, required: isRequired(schema), answer: answerOf(kind, names, catalogue) }]
    })
    const asked = new Set(fields.map(({ field }) => field))
    const isWhole = Object.entries(shape).every(([field, schema]) => asked.has(field) || !isRequired(schema))
    return isWhole ? [{ tool: tool.name, effect: tool.effect, description: tool.description, fields }] : []
  })
}

const isRequired = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success

function namesOf({ measures, dimensions }: Catalogue): Map<string, Localized> {
  const segments = dimensions.find(({ id }) => id === 'segment')?.values ?? []
  return new Map([
    ...labelsApart(measures),
    ...dimensions.map(({ id, label }) => [id, label] as const),
    ...segments.map(({ value, label }) => [value, label] as const),
  ])
}

function answerOf(
  kind: FieldKind,
  names: ReadonlyMap<string, Localized>,
  { days, dimensions }: Catalogue,
): MenuField['answer'] {
  switch (kind.kind) {
    case 'one':
    case 'several':
      return {
        kind: kind.kind,
        choices: kind.among.map((value) => ({ value, label: names.get(value) ?? { en: value, zh: value } })),
      }
    case 'days':
      return { kind: 'days', ...days }
    case 'filters':
      return {
        kind: 'filters',
        dimensions: dimensions
          .filter(({ values }) => values.length > 0)
          .map(({ id, label, values }) => ({
            value: id,
            label,
            values: values.map((entry) => ({ value: entry.value, label: entry.label })),
          })),
      }
    default:
      return { kind: kind.kind }
  }
}
