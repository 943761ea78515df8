import { customerMeasuresZh } from './chat-customer-measures.ts'
import { orderMeasuresZh } from './chat-order-measures.ts'

/** The words for every named measure, in Chinese. */
export const measuresZh = { ...orderMeasuresZh, ...customerMeasuresZh }
