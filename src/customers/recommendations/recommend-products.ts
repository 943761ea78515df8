import { ShoalError } from '../../workspace/errors.ts'
import { keptEase } from './ease-model.ts'
import { compareMethods } from './hold-out.ts'
import { keptComparison } from './kept-comparison.ts'
import { methodsFor, scorerFor, tooLarge, untestedMethod } from './methods.ts'
import { type History, historyOf, type Purchases } from './purchases.ts'
import { type HoldOut, type Method, Mode, type Recommendations, type SegmentProduct } from './recommendations.ts'
import { segmentProducts } from './segment-products.ts'
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
  /** Of each place of a list, the share of customers who bought what stood there; none where nothing could be tested. */
  rates: readonly number[]
  segments: SegmentProduct[][]
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
  const fit = keptEase(folder, signal)
  const holdOut = await keptComparison(folder, purchases, top, () => compareMethods(purchases, top, fit, pause))
  const chosen = Mode.options.map((each) => choose(each, each === mode ? method : undefined, holdOut))
  const listsFor = async (wanted: Mode): Promise<Suggestions> => {
    const { method: by } = chosen.find((choice) => choice.mode === wanted) ?? { method: untestedMethod(wanted) }
    return suggest(history, wanted, await scorerFor(by, history, fit), top, pause)
  }
  const suggestions = await listsFor(mode)
  const fresh = mode === 'new' || segments === 0 ? suggestions : await listsFor('new')
  return {
    chosen,
    holdOut,
    suggestions,
    reasonOf: await reasonsFor(history, suggestions, pause),
    rates: ratesOf(mode, chosen, holdOut),
    segments: segmentProducts(purchases, fresh, labels, segments, ratesOf('new', chosen, holdOut)),
  }
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

function ratesOf(mode: Mode, chosen: Recommendations['chosen'], { comparisons }: HoldOut): readonly number[] {
  const method = chosen.find((choice) => choice.mode === mode)?.method
  const measured = comparisons.find((comparison) => comparison.mode === mode)?.methods
  return measured?.find((other) => other.method === method)?.rates ?? []
}
