import type { Fact, FactSheet } from '../../facts/fact.ts'
import { isRelevant } from '../../facts/relevant-difference.ts'
import type { Language } from '../../language/language.ts'

/** A fact sheet as a writer looks at it. */
export interface Reading {
  sheet: FactSheet
  language: Language
  fact: (id: string) => Fact | undefined
  /** The median of a feature: what is said of the typical customer. */
  typical: (feature: string) => Fact | undefined
  /** The mean of a feature: what is said on average. */
  average: (feature: string) => Fact | undefined
  /** What a quarter of the customers exceed. */
  upperQuartile: (feature: string) => Fact | undefined
  /** Facts whose id begins so, in the order of the sheet. */
  startingWith: (prefix: string) => Fact[]
}

/** Opens a sheet for reading. */
export function readSheet(sheet: FactSheet, language: Language): Reading {
  const byId = new Map(sheet.facts.map((fact) => [fact.id, fact]))
  return {
    sheet,
    language,
    fact: (id) => byId.get(id),
    typical: (feature) => byId.get(`${feature}.median`),
    average: (feature) => byId.get(`${feature}.mean`),
    upperQuartile: (feature) => byId.get(`${feature}.upperQuartile`),
    startingWith: (prefix) => sheet.facts.filter((fact) => fact.id.startsWith(prefix)),
  }
}

export const isHigher = (fact: Fact | undefined): fact is Fact => fact?.comparison?.relation === 'higher'
export const isLower = (fact: Fact | undefined): fact is Fact => fact?.comparison?.relation === 'lower'

/** Looks different from all customers by enough to matter, though no test may have shown it. */
export const looksDifferent = (fact: Fact | undefined): fact is Fact =>
  fact?.all !== undefined &&
  fact.unit !== 'number' &&
  fact.display.en !== fact.all.display.en &&
  isRelevant(fact.value, fact.all.value, fact.unit, 0)

/** "Highest" is licensed only where no other segment comes near. */
export const isHighest = (fact: Fact | undefined): fact is Fact => fact?.rank?.place === 1 && fact.rank.clear === true

/** How marked a difference from all customers is, in standard deviations of the segment, about. */
export function markedness(fact: Fact): number {
  if (fact.all === undefined || fact.interval === undefined) return 0
  const deviation = ((fact.interval.high - fact.interval.low) / 2) * Math.sqrt(fact.customers)
  const difference = Math.abs(fact.value - fact.all.value)
  return difference === 0 ? 0 : deviation === 0 ? Number.MAX_VALUE : difference / deviation
}

/** Most marked first; equally marked facts keep the order of the sheet. */
export const mostMarkedFirst = (facts: Fact[]): Fact[] => facts.toSorted((a, b) => markedness(b) - markedness(a))
