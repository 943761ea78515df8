import type { KeptBack } from './privacy-guard.ts'
import { Rest } from './rest.ts'
import { tellsOfFew } from './tells-of-few.ts'
import { differingCustomers, type ToldFigure } from './told-figure.ts'

/** What was told so far, while a result is held against it row by row: each row that may be told is told for those that follow. */
export class ToldPool {
  readonly #told: ToldFigure[]
  readonly #before: number
  readonly #threshold: number
  readonly #most: number
  readonly #rest: Rest
  #kept: number

  constructor(told: readonly ToldFigure[], { threshold, most }: { threshold: number; most: number }) {
    this.#told = [...told]
    this.#before = told.length
    this.#threshold = threshold
    this.#most = most
    this.#rest = new Rest(threshold)
    this.#kept = told.reduce((sum, { customers }) => sum + customers.length, 0)
  }

  /** Figures that are told now and were not before. */
  get added(): readonly ToldFigure[] {
    return this.#told.slice(this.#before)
  }

  /** Tells figures together, or none of them; returns why not. */
  tell(figures: readonly ToldFigure[]): KeptBack | undefined {
    const mark = this.#told.length
    const kept = this.#kept
    for (const figure of figures) {
      const reason = this.#tellOne(figure)
      if (reason === undefined) continue
      this.#told.length = mark
      this.#kept = kept
      return reason
    }
    return undefined
  }

  #tellOne(figure: ToldFigure): KeptBack | undefined {
    const size = figure.customers.length
    if (size === 0) return undefined
    if (size < this.#threshold) return 'few-customers'
    const alike = this.#told.filter(({ family }) => family === figure.family)
    if (alike.some((other) => isSame(other, figure))) return undefined
    if (this.#kept + size > this.#most) return 'full'
    if (tellsOfFew(figure, alike, this.#threshold, this.#rest)) return 'difference'
    this.#told.push(figure)
    this.#kept += size
    return undefined
  }
}

const isSame = (a: ToldFigure, b: ToldFigure): boolean =>
  a.customers.length === b.customers.length && differingCustomers(a, b, 1, 1) === 0
