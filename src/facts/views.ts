import type { Prediction } from '../customers/predictions/prediction.ts'
import type { Recommendations } from '../customers/recommendations/recommendations.ts'
import type { CustomerValue } from '../customers/value/value.ts'

/** What was worked out of customers and segments besides their profiles, as far as it was. */
export interface Views {
  value?: CustomerValue | undefined
  recommendations?: Recommendations | undefined
  prediction?: Prediction | undefined
}
