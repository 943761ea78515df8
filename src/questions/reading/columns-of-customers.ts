import { measureOf, type ReadingState } from './reading-state.ts'

/** Words that bound an age. */
export const saysAge = /^(?:older than|younger than|aged over|aged under)$/

/** A column of the customers' numbers, of each of whom the value is meant. */
export const isColumn = (state: ReadingState, id: string): boolean =>
  id.startsWith('attribute:') && measureOf(state, id)?.kind === 'median'

/** The column of ages. */
export const ageColumn = (state: ReadingState): string | undefined =>
  state.catalogue.measures.find(
    (measure) => isColumn(state, measure.id) && measure.synonyms.en.includes('age in years'),
  )?.id
