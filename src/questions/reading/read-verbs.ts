import { readReturned } from './read-returned.ts'
import { readSold } from './read-sold.ts'
import { openPieces, openRole, type ReadingState } from './reading-state.ts'
import { pickMeasure, type VerbsSaid, verbsSaid } from './verbs-said.ts'

const kinds = ['segment', 'rfm-cell', 'value-tier']

/** What the verb alone says: "how many did we sell", "how much did we sell". */
export function readVerbs(state: ReadingState): void {
  const { dimensions } = state.draft
  const best = openRole(state, 'best-selling', 'worst-selling')
  // Months that sell best may do so in money or in pieces.
  if (best !== undefined && dimensions.length > 0 && !dimensions.includes('product')) return
  if (best !== undefined && pickMeasure(state, 'units')) return
  if (openRole(state, 'busiest') !== undefined && pickMeasure(state, 'orders')) return
  const said = verbsSaid(state)
  if (readReturned(said) || readSold(said) || readMoney(said)) return
  readPeople(said)
}

/** "What did they spend", "how much did it bring in". */
function readMoney({ state, spent, earned, many, much, share, superlative }: VerbsSaid): boolean {
  const what = openPieces(state).some((piece) => piece.words === 'what')
  const asked = what || much !== undefined || superlative !== undefined
  if (
    spent !== undefined &&
    (asked || many !== undefined || share !== undefined) &&
    pickMeasure(state, 'revenue', spent)
  )
    return true
  return earned !== undefined && asked && many === undefined && pickMeasure(state, 'revenue', earned)
}

/** "多少人下单", "how big is S1", new beside returning customers: people are counted. */
function readPeople({ state, bought, many, much }: VerbsSaid): void {
  const { filters, dimensions } = state.draft
  if (dimensions.includes('customer-type') && pickMeasure(state, 'buyers')) return
  const ofGroup = filters.some(({ dimension }) => kinds.includes(dimension))
  const inEnglish = state.language === 'en' && ofGroup && dimensions.length === 0
  const people = many !== undefined && (/人|位|名/.test(many.words) || inEnglish)
  if (people && bought !== undefined && pickMeasure(state, 'buyers', bought)) return
  const ofType = filters.some(({ dimension }) => dimension === 'customer-type')
  if (ofType && many !== undefined && pickMeasure(state, 'buyers')) return
  const groups = ofGroup || dimensions.some((id) => kinds.includes(id))
  if (groups && (people || /^how (big|large)$|多大/.test(much?.words ?? ''))) pickMeasure(state, 'customers')
}
