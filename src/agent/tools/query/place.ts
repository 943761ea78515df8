import type { Slot } from '../fill-sentence.ts'
import type { QueryMaterial } from './query-material.ts'
import { rowLabel } from './result-facts.ts'

/** A row of a result with its figure. */
export interface Place {
  row: number
  value: Slot
}

/** The name of a row, as a slot. */
export const nameOf = ({ result }: QueryMaterial, row: number): Slot => {
  const found = result.rows[row]
  return { text: found === undefined ? { en: '', zh: '' } : rowLabel(found) }
}
