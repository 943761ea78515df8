import { customerMeasuresEn } from './chat-customer-measures.ts'
import { orderMeasuresEn } from './chat-order-measures.ts'

/** Measures of orders, of customers and of campaigns that have a name of their own; features have theirs. */
export type NamedMeasure = keyof typeof measuresEn

/** The words for every named measure, in English. */
export const measuresEn = { ...orderMeasuresEn, ...customerMeasuresEn }
