import type { Localized } from '../../language/language.ts'
import type { TypedQuery } from '../query/typed-query.ts'

/** Why a query does not fit together, and what fits instead. */
export interface Refusal {
  text: Localized
  instead: readonly TypedQuery[]
}
