import { doubtBetween, pickMeasure, type VerbsSaid } from './verbs-said.ts'

const figures = ['returned-revenue', 'return-rate', 'returned-units']

/** What was sent back, where no figure of it was named. @returns whether that is settled or put to the person */
export function readReturned({ state, returned, bought, many, much, share, superlative }: VerbsSaid): boolean {
  if (returned === undefined) return false
  const { dimensions } = state.draft
  // "Returns the most, as a share of what it buys": the rate.
  if (share !== undefined && /^as a/.test(share.words) && pickMeasure(state, 'return-rate', returned, share, bought))
    return true
  if (superlative !== undefined && dimensions.length > 0)
    return (
      (dimensions.includes('product') && pickMeasure(state, 'returned-units', returned)) ||
      doubtBetween(state, figures, returned)
    )
  // "Returns in October" names no figure of them.
  if (/^returns?$|^退[货款]$/.test(returned.words) && (many ?? much ?? bought) === undefined)
    return doubtBetween(state, figures, returned)
  // "退款多少" speaks of money, "退货多少" of money or of pieces.
  if (many?.words === '多少')
    return (
      (/款/.test(returned.words) && pickMeasure(state, 'returned-revenue', returned)) ||
      doubtBetween(state, ['returned-revenue', 'returned-units', 'return-rate'], returned)
    )
  if (many !== undefined && pickMeasure(state, 'returned-units', returned)) return true
  return much !== undefined && pickMeasure(state, 'returned-revenue', returned)
}
