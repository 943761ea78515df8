import { shownName } from '../../facts/shown-name.ts'
import { measuresEn, type NamedMeasure } from '../../language/en/chat-catalogue.ts'
import { dimensionsEn, type NamedDimension } from '../../language/en/chat-dimensions.ts'
import { chatValuesEn } from '../../language/en/chat-values.ts'
import { chatValuesZh } from '../../language/zh/chat-values.ts'
import type { Config } from '../../workspace/config.ts'
import type { DeskContext } from '../run/desk-context.ts'
import type { AttributeColumns } from '../run/prepare-customers.ts'
import { columnLabel } from './column-label.ts'
import { columnNames } from './column-names.ts'
import { type AllValues, catalogueValues } from './dimension-values.ts'
import type { Catalogue, Dimension, Measure } from './entry.ts'
import { featureEntries } from './feature-entries.ts'
import { dimensionWords, measureWords, wordsOf } from './localized-words.ts'
import { measureFacts } from './measure-facts.ts'
import { shareMeasures } from './share-measures.ts'
import { valueWords } from './value-words.ts'
import { absenceOfDimension, absenceOfMeasure, missingEntry, type WhatIsThere } from './what-is-there.ts'

const named = { measures: keysOf(measuresEn), dimensions: keysOf(dimensionsEn) }

/** The ids of an object, typed as they are. */
function keysOf<T extends object>(of: T): (keyof T & string)[] {
  return Object.keys(of) as (keyof T & string)[] // Object.keys gives no more than strings.
}

/** A column of numbers with few values parts customers too. */
const fewValues = 12

/** The attributes that customers can be parted by: texts, and numbers with few values. */
export function partingAttributes({ snapshot }: DeskContext, attributes: AttributeColumns): string[] {
  const people = (snapshot.companions ?? []).find(({ kind }) => kind === 'people')
  const columns = [...snapshot.reading.attributes, ...(people?.reading.attributes ?? [])]
  return [...attributes].flatMap(([id, { isNumber }]) => {
    const column = columns.find(({ header }) => id === `attribute:${header}`)
    return isNumber && (column?.distinct ?? fewValues + 1) > fewValues ? [] : [id]
  })
}

/** The dimensions that are there, of those with a name of their own. */
export const namedDimensions = (there: WhatIsThere): NamedDimension[] =>
  named.dimensions.filter((id) => absenceOfDimension(id, there) === undefined)

/** The measures that are there, of those with a name of their own. */
const namedMeasures = (there: WhatIsThere): NamedMeasure[] =>
  named.measures.filter((id) => absenceOfMeasure(id, there) === undefined)

/**
 * What can be asked of a workspace as it stands, in words of both languages, and what cannot, with the command that brings it.
 */
export function buildCatalogue(there: WhatIsThere, attributes: AttributeColumns, values: AllValues): Catalogue {
  const { context } = there
  const { snapshot } = context
  const { labels } = context.config
  const ofColumns = partingAttributes(context, attributes).map((id) =>
    attributeDimension(id, { attributes, values, labels }),
  )
  const measures: Measure[] = [
    ...namedMeasures(there).map((id) => ({ ...measureWords(id), ...measureFacts[id] })),
    ...featureEntries(context, attributes),
    ...ofColumns.flatMap((dimension) => shareMeasures(dimension, context.config)),
  ]
  const dimensions = [
    ...namedDimensions(there).map((id) => ({
      ...dimensionWords(id),
      ...shape[id],
      ...catalogueValues(values.get(id) ?? []),
    })),
    ...ofColumns,
  ]
  const missing = [
    ...named.measures.flatMap((id) => {
      const absence = absenceOfMeasure(id, there)
      return absence === undefined ? [] : [missingEntry(id, absence)]
    }),
    ...named.dimensions.flatMap((id) => {
      const absence = absenceOfDimension(id, there)
      return absence === undefined ? [] : [missingEntry(id, absence)]
    }),
  ]
  return {
    measures,
    dimensions,
    missing,
    asOf: snapshot.asOf ?? '1970-01-01',
    ...(snapshot.window === undefined ? {} : { days: snapshot.window }),
    ...(snapshot.reading.currency === undefined ? {} : { currency: snapshot.reading.currency }),
  }
}

type Shape = Pick<Dimension, 'grains' | 'type'>
const ofBoth = (type: Dimension['type']): Shape => ({ grains: ['customer', 'line'], type })
const ofLines = (type: Dimension['type']): Shape => ({ grains: ['line'], type })

const shape: Record<NamedDimension, Shape> = {
  segment: ofBoth('category'),
  'rfm-cell': ofBoth('category'),
  'value-tier': ofBoth('ordered'),
  country: ofBoth('category'),
  product: ofLines('category'),
  category: ofLines('category'),
  cohort: ofBoth('ordered'),
  year: ofLines('time'),
  quarter: ofLines('time'),
  month: ofLines('time'),
  week: ofLines('time'),
  day: ofLines('time'),
  weekday: ofLines('ordered'),
  hour: ofLines('ordered'),
  'customer-type': ofLines('category'),
  campaign: { grains: ['campaign'], type: 'category' },
  channel: { grains: ['campaign'], type: 'category' },
}

function attributeDimension(
  id: string,
  { attributes, values, labels }: { attributes: AttributeColumns; values: AllValues; labels: Config['labels'] },
): Dimension {
  const header = id.replace('attribute:', '')
  const label = columnLabel(header, labels)
  const names = columnNames(header, [label.en, label.zh])
  const found = catalogueValues(values.get(id) ?? [])
  const all = found.values.map(({ value }) => value)
  return {
    id,
    label,
    synonyms: wordsOf(names.en, names.zh),
    definition: { en: chatValuesEn.attribute(shownName(header)), zh: chatValuesZh.attribute(shownName(header)) },
    ...ofBoth(attributes.get(id)?.isNumber === true ? 'ordered' : 'category'),
    values: found.values.map((entry) => {
      const more = valueWords(entry.value, names, all)
      const { en, zh } = entry.synonyms
      return { ...entry, synonyms: wordsOf([...en, ...more.en], [...zh, ...more.zh]) }
    }),
    complete: found.complete,
  }
}
