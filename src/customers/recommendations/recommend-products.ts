import { ShoalError } from '../../workspace/errors.ts'
import { keptEase } from './ease-model.ts'
import { compareMethods } from './hold-out.ts'
import { keptComparison } from './kept-comparison.ts'
import { orderCounts } from './last-orders.ts'
import { methodsFor, scorerFor, tooLarge, untestedMethod } from './methods.ts'
import { type History, historyOf, type Purchases } from './purchases.ts'
import { type HoldOut, type Method, Mode, type Recommendations, type SegmentProduct } from './recommendations.ts'
import { type RateOf, segmentProducts } from './segment-products.ts'
import { type ReasonOf, reasonsFor, type Suggestions, suggest } from './suggestions.ts'

interface Options {
  mode: Mode
  /** The method asked for in that mode; else the one that wins. */
  method: Method | undefined
  top: number
  /** The segment of each customer, from 0, and how many there are; none where nobody was segmented. */
  labels: ArrayLike<number>
  segments: number
  /** Where the snapshot lies: what takes long is kept there. */
  folder: string
  signal: AbortSignal
  pause: () => Promise<void>
}

interface Recommended {
  chosen: Recommendations['chosen']
  holdOut: HoldOut
  suggestions: Suggestions
  reasonOf: ReasonOf
  rateOf: RateOf
  /** Customers of whose purchases nothing was kept: they get what most customers buy. */
  isCold: (row: number) => boolean
  /** What each segment would buy that it has not, and what it would buy of what was asked for. */
  segments: SegmentProduct[][]
  asked: SegmentProduct[][]
}

/**
 * Suggests products to every customer by the method that did best on the last orders, or another, and says for each segment what its
 * customers would buy that they have not.
 * @throws ShoalError recommend/too-large, recommend/own-is-not-new, run/cancelled
 */
export async function recommendProducts(purchases: Purchases, options: Options): Promise<Recommended> {
  const { mode, method, top, labels, segments, folder, signal, pause } = options
  const history = historyOf(purchases)
  if (method !== undefined) refuse(method, mode, history)
  const ahead = new AbortController()
  const ease = keptEase(folder, AbortSignal.any([signal, ahead.signal]))
  const holdOut = await keptComparison(folder, purchases, top, () => {
    // EASE wins more often than not: the fit to all is made at the same time as the one that is compared.
    if (mayNeedEase(options, history)) ease(history.matrix).catch(() => undefined)
    return compareMethods(purchases, top, ease, pause)
  }).catch((error: unknown) => {
    ahead.abort()
    throw error
  })
  const chosen = Mode.options.map((each) => choose(each, each === mode ? method : undefined, holdOut))
  const isNeeded = chosen.some((choice) => choice.method === 'ease' && modesOf(options).includes(choice.mode))
  if (!isNeeded) ahead.abort()
  const listsFor = async (wanted: Mode): Promise<Suggestions> => {
    const { method: by } = chosen.find((choice) => choice.mode === wanted) ?? { method: untestedMethod(wanted) }
    return suggest(history, wanted, await scorerFor(by, history, ease), top, pause)
  }
  const suggestions = await listsFor(mode)
  const fresh = mode === 'new' || segments === 0 ? suggestions : await listsFor('new')
  const orders = orderCounts(purchases)
  const isCold = (row: number): boolean => orders[row] === 0
  const productsOf = (of: Suggestions, wanted: Mode): SegmentProduct[][] =>
    segmentProducts(purchases, of, { labels, segments, isCold, rateOf: ratesFor(wanted, chosen, holdOut, orders) })
  return {
    chosen,
    holdOut,
    suggestions,
    isCold,
    reasonOf: await reasonsFor(history, suggestions, pause),
    rateOf: ratesFor(mode, chosen, holdOut, orders),
    segments: productsOf(fresh, 'new'),
    asked: productsOf(suggestions, mode),
  }
}

/** The modes for which lists are made: what segments would buy that they have not is always told. */
const modesOf = ({ mode, segments }: Options): Mode[] => (mode === 'new' || segments === 0 ? [mode] : [mode, 'new'])

/** Two fits of more products would take more memory at a time than one of the most that are fitted. */
const mostAtOnce = 5_000

function mayNeedEase(options: Options, { matrix }: History): boolean {
  const { mode, method } = options
  const isOpen = modesOf(options).some((each) => each !== mode || method === undefined || method === 'ease')
  return isOpen && matrix.width <= mostAtOnce
}

function refuse(method: Method, mode: Mode, history: History): void {
  if (!methodsFor(mode).includes(method)) throw new ShoalError('recommend/own-is-not-new', {})
  const large = tooLarge(history).find((other) => other.method === method)
  if (large !== undefined) throw new ShoalError('recommend/too-large', large)
}

function choose(mode: Mode, asked: Method | undefined, { comparisons }: HoldOut): Recommendations['chosen'][number] {
  if (asked !== undefined) return { mode, method: asked, why: 'asked' }
  const [best] = comparisons.find((comparison) => comparison.mode === mode)?.methods ?? []
  return best === undefined
    ? { mode, method: untestedMethod(mode), why: 'untested' }
    : { mode, method: best.method, why: 'won' }
}

/** The rates at which customers with as many earlier orders bought what stood in a place. */
function ratesFor(
  mode: Mode,
  chosen: Recommendations['chosen'],
  { comparisons }: HoldOut,
  orders: Uint32Array,
): RateOf {
  const method = chosen.find((choice) => choice.mode === mode)?.method
  const measured = comparisons
    .find((comparison) => comparison.mode === mode)
    ?.methods.find((other) => other.method === method)
  const { rates = [], ratesAfterOne = rates, ratesAfterMore = rates } = measured ?? {}
  return (row, place) => {
    if (orders[row] === 0) return Number.NaN
    return (orders[row] === 1 ? ratesAfterOne : ratesAfterMore)[place] ?? Number.NaN
  }
}
