import type { Fact } from '../../../facts/fact.ts'
import type { Localized } from '../../../language/language.ts'
import type { Catalogue, Measure } from '../../../questions/catalogue/entry.ts'
import type { QueryResult } from '../../../questions/query/query-result.ts'
import type { Slot } from '../fill-sentence.ts'
import { type FigurePlace, factId, resultFacts } from './result-facts.ts'

/** A result with its figures as facts, from which sentences are made. */
export interface QueryMaterial {
  result: QueryResult
  /** The catalogue's entries of the measures, in the order of the result. */
  measures: readonly Measure[]
  facts: ReadonlyMap<string, Fact>
  /** Names of the segments that are left out: all of them are known, so that a name tells nothing. */
  segmentsLeftOut: readonly Localized[]
}

/** Sets a result beside the catalogue that it came of. */
export function queryMaterial(result: QueryResult, catalogue: Catalogue): QueryMaterial {
  const measures = result.measures.map(
    ({ id, label }) => catalogue.measures.find((each) => each.id === id) ?? unknown(id, label),
  )
  return { result, measures, facts: resultFacts(result, measures), segmentsLeftOut: segmentsLeftOut(result, catalogue) }
}

function segmentsLeftOut({ query, rows, withheld }: QueryResult, catalogue: Catalogue): Localized[] {
  const isBySegment = query.dimensions.length === 1 && query.dimensions[0] === 'segment' && query.limit === undefined
  if (!isBySegment || withheld.rows === 0) return []
  const shown = new Set(rows.map(({ keys }) => keys[0]?.value))
  const all = catalogue.dimensions.find(({ id }) => id === 'segment')?.values ?? []
  const names = all.filter(({ value }) => !shown.has(value)).map(({ label }) => label)
  // Where a condition lets some segments only in, those that are not shown are not those left out.
  return names.length === withheld.rows ? names : []
}

/** A measure that the catalogue does not hold any more: nothing is claimed of it. */
const unknown = (id: string, label: Localized): Measure => ({
  id,
  label,
  synonyms: { en: [], zh: [] },
  definition: label,
  grain: 'line',
  unit: 'number',
  kind: 'mean',
  additive: false,
  better: 'neither',
  timed: true,
})

/** The slot of a figure; undefined where the result does not have it. */
export function figureSlot({ facts }: QueryMaterial, place: FigurePlace): Slot | undefined {
  const fact = facts.get(factId(place))
  return fact && { text: fact.display, fact: fact.id }
}

/** A label within a sentence: "average order value", but "P(alive)", "RFM cell" and "MonthlyCharges" as they are. */
export const within = ({ en, zh }: Localized): Slot => ({
  text: { en: /^\p{Lu}\p{Ll}*(?:[\s,-]|$)/u.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en, zh },
})

/** A material with further figures as facts. */
export const withFacts = (material: QueryMaterial, added: readonly Fact[]): QueryMaterial => ({
  ...material,
  facts: new Map([...material.facts.values(), ...added].map((fact) => [fact.id, fact])),
})
