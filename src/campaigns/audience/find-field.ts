import { knownFeatures } from '../../customers/features/feature-table.ts'
import { groupingsOf } from '../../customers/groups/grouping.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import { featuresEn } from '../../language/en/features.ts'
import type { Localized } from '../../language/language.ts'
import { featuresZh } from '../../language/zh/features.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { audienceTexts } from './audience-texts.ts'

/** What customers can be told apart by: a number, as a feature or as SQL of customer and value, or a text as SQL of both. */
export type Field = { label: Localized } & (
  | { is: 'feature'; feature: string }
  | { is: 'number'; sql: string }
  | { is: 'text'; sql: string }
)

const attribute = 'attribute:'
const plain = (name: string): string => name.trim().toLowerCase()

/** All fields of a snapshot, each by all names that it has; of two with one name the first counts. */
function fieldsOf(snapshot: Snapshot, folder: string): { names: string[]; field: Field }[] {
  const features = knownFeatures(snapshot).map((id) => {
    const texts = Object.entries(featuresEn).some(([key]) => key === id)
      ? // The key was just looked up.
        { en: featuresEn[id as keyof typeof featuresEn], zh: featuresZh[id as keyof typeof featuresZh] }
      : undefined
    const header = id.startsWith(attribute) ? id.slice(attribute.length) : id
    const label = texts === undefined ? { en: header, zh: header } : { en: texts.en.label, zh: texts.zh.label }
    const names = texts === undefined ? [] : [texts.en.label, texts.en.short, texts.zh.label, texts.zh.short]
    return { names: [id, header, ...names], field: { is: 'feature' as const, feature: id, label } }
  })
  const others = groupingsOf(snapshot, folder, false).flatMap(({ id, name, isNumber, sql }) => {
    if (sql === undefined) return []
    const label =
      id === 'country' || id === 'category'
        ? { en: audienceTexts.en.fields[id], zh: audienceTexts.zh.fields[id] }
        : { en: name, zh: name }
    const is = isNumber ? ('number' as const) : ('text' as const)
    return [{ names: [id, name, label.en, label.zh], field: { is, sql, label } }]
  })
  return [...features, ...others]
}

/**
 * A field by its id, the header of its column, or what it is called in either language.
 * @throws ShoalError audience/unknown-field
 */
export function findField(snapshot: Snapshot, folder: string, name: string): Field {
  const fields = fieldsOf(snapshot, folder)
  const by = (same: (other: string) => boolean): Field | undefined =>
    fields.find(({ names }) => names.some(same))?.field
  const found = by((other) => other === name) ?? by((other) => plain(other) === plain(name))
  if (found === undefined)
    throw new ShoalError('audience/unknown-field', {
      field: name,
      known: [...new Set(fields.map(({ names }) => names[1] ?? ''))],
    })
  return found
}
