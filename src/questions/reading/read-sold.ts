import { doubtBetween, pickMeasure, type VerbsSaid } from './verbs-said.ts'

/** What was sold or bought, where no figure of it was named: pieces, or money. @returns whether that is settled or put to the person */
export function readSold({ state, sold, bought, many, much, superlative }: VerbsSaid): boolean {
  const { filters, dimensions } = state.draft
  const things = filters.some(({ dimension }) => dimension === 'product')
  if (sold !== undefined && things && many !== undefined && pickMeasure(state, 'units', sold)) return true
  if (sold !== undefined && much !== undefined && pickMeasure(state, 'revenue', sold)) return true
  // "德国卖了多少": money, where no product is named and nothing that is counted.
  const bare = sold !== undefined && many?.words === '多少' && !things && state.language === 'zh'
  if (bare && pickMeasure(state, 'revenue', sold)) return true
  // "卖了多少件": money, or pieces.
  if (sold !== undefined && many !== undefined && dimensions.length === 0)
    return doubtBetween(state, ['revenue', 'units'], sold)
  if ((sold ?? bought) === undefined || superlative === undefined) return false
  if (dimensions.includes('product')) return pickMeasure(state, 'units', sold, bought)
  // Months that sell the most may do so in money or in pieces.
  return doubtBetween(state, ['revenue', 'units'], sold ?? bought, sold, bought)
}
