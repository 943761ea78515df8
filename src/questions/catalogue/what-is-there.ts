import { tellsWhoStays } from '../../customers/value/value.ts'
import { measuresEn, type NamedMeasure } from '../../language/en/chat-catalogue.ts'
import type { NamedDimension } from '../../language/en/chat-dimensions.ts'
import { type ChatValuesText, chatValuesEn } from '../../language/en/chat-values.ts'
import { chatValuesZh } from '../../language/zh/chat-values.ts'
import type { DeskContext } from '../run/desk-context.ts'
import type { Catalogue } from './entry.ts'
import { dimensionWords, measureWords } from './localized-words.ts'

/** Why something cannot be asked, as `missing` of the texts has it. */
export type Absence = keyof ChatValuesText['missing']

/** What the data and views of a workspace give. hasResults: whether a campaign was measured */
export interface WhatIsThere {
  context: DeskContext
  hasResults: boolean
  /** Whether orders say at what time of the day they were placed. */
  hasHours: boolean
}

/** The reason why a named measure cannot be asked; undefined where it can. */
export function absenceOfMeasure(id: NamedMeasure, { context, hasResults }: WhatIsThere): Absence | undefined {
  const { mapping, kind } = context.snapshot.reading
  const ofOrders = kind === 'orders'
  const { value, prediction } = context
  const outcome = prediction?.outcome.kind
  switch (id) {
    case 'customers':
      return undefined
    case 'p-alive':
    case 'lifetime-value':
    case 'expected-orders':
      if (!ofOrders) return 'orders'
      if (value === undefined) return 'value'
      if (value.forecast === undefined) return 'no-forecast'
      return id === 'p-alive' && !tellsWhoStays(value.forecast) ? 'nobody-leaves' : undefined
    case 'churn-risk':
      return outcome === 'churns' || isChurn(context) ? undefined : 'prediction'
    case 'purchase-chance':
      return outcome === 'buys' ? undefined : 'prediction'
    case 'prediction-score':
      return prediction === undefined ? 'prediction' : undefined
    case 'sent':
    case 'response-rate':
    case 'lift':
      return hasResults ? undefined : 'results'
    case 'incremental-revenue':
      return hasResults ? 'revenue-of-campaigns' : 'results'
    case 'margin':
    case 'margin-rate':
      return ofOrders ? (mapping.cost === undefined ? 'costs' : undefined) : 'orders'
    case 'discount-share':
      return ofOrders ? (mapping.discount === undefined ? 'discounts' : undefined) : 'orders'
    case 'products':
      return ofOrders ? ((mapping.product ?? mapping.description) === undefined ? 'products' : undefined) : 'orders'
    default:
      return ofOrders ? undefined : 'orders'
  }
}

/** Whether the standing prediction of a column foretells who leaves. */
const isChurn = ({ prediction }: DeskContext): boolean =>
  prediction?.outcome.kind === 'yes-no' && /churn|exited|attrition|流失/i.test(prediction.outcome.column ?? '')

/** The same of a dimension. */
export function absenceOfDimension(
  id: NamedDimension,
  { context, hasResults, hasHours }: WhatIsThere,
): Absence | undefined {
  const { mapping, kind } = context.snapshot.reading
  const { segmentation, value } = context
  switch (id) {
    case 'segment':
      return segmentation === undefined ? 'segments' : undefined
    case 'rfm-cell':
      return kind === 'orders' ? (segmentation?.grid === undefined ? 'segments' : undefined) : 'orders'
    case 'value-tier':
      return kind === 'orders' ? (value === undefined ? 'value' : undefined) : 'orders'
    case 'campaign':
    case 'channel':
      return hasResults ? undefined : 'results'
    case 'hour':
      return kind === 'orders' ? (hasHours ? undefined : 'times') : 'orders'
    case 'country':
      return kind === 'orders' ? (mapping.country === undefined ? 'countries' : undefined) : 'orders'
    case 'category':
      return kind === 'orders' ? (mapping.category === undefined ? 'categories' : undefined) : 'orders'
    case 'product':
      return kind === 'orders'
        ? (mapping.product ?? mapping.description) === undefined
          ? 'products'
          : undefined
        : 'orders'
    default:
      return kind === 'orders' ? undefined : 'orders'
  }
}

/** An entry of what is missing. */
export function missingEntry(id: NamedMeasure | NamedDimension, absence: Absence): Catalogue['missing'][number] {
  const { label, synonyms } = isMeasure(id) ? measureWords(id) : dimensionWords(id)
  return {
    id,
    label,
    synonyms,
    because: { en: chatValuesEn.missing[absence], zh: chatValuesZh.missing[absence] },
  }
}

const isMeasure = (id: NamedMeasure | NamedDimension): id is NamedMeasure => Object.hasOwn(measuresEn, id)
