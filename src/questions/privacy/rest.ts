import { enoughOf, sampled, type ToldFigure } from './told-figure.ts'

/** As often the earlier figures are gone through, as long as something cancels. */
const mostPasses = 4

/** What is left per customer when figures are taken from each other. */
export class Rest {
  #left = new Int32Array()
  readonly #threshold: number
  #customers = 0

  constructor(threshold: number) {
    this.#threshold = threshold
  }

  /** Makes room for these figures; nothing is left of others. Kept from one figure to the next: room for all customers is dear to make anew. */
  begin(figures: readonly ToldFigure[]): void {
    const size = figures.reduce((most, { customers }) => Math.max(most, customers.at(-1) ?? 0), 0) + 1
    if (size > this.#left.length) this.#left = new Int32Array(size)
    this.clear()
  }

  clear(): void {
    this.#left.fill(0)
    this.#customers = 0
  }

  /** Takes a figure off; with −1 adds it. */
  take({ customers, adds }: ToldFigure, sign: 1 | -1): void {
    for (let i = 0; i < customers.length; i++) {
      const at = customers[i] ?? 0
      const before = this.#left[at] ?? 0
      const after = (before - sign * (adds[i] ?? 0)) | 0
      this.#left[at] = after
      this.#customers += Number(after !== 0) - Number(before !== 0)
    }
  }

  /** Takes off and adds whatever leaves fewer customers; returns how many are left, or few as soon as few are. */
  cancel(told: readonly ToldFigure[]): number {
    for (let pass = 0; pass < mostPasses; pass++) {
      const before = this.#customers
      for (const figure of told) {
        const sign = this.#signOf(figure)
        if (sign === undefined) continue
        this.take(figure, sign)
        if (this.#customers < this.#threshold) return this.#customers
      }
      if (this.#customers === before) break
    }
    return this.#customers
  }

  /** Whether fewer customers would be left without a figure, or with it. */
  #signOf(figure: ToldFigure): 1 | -1 | undefined {
    const taken = this.#gain(figure, 1)
    if (taken !== undefined && taken > 0) return 1
    // It brings in too many either way.
    if (taken === undefined) return undefined
    return (this.#gain(figure, -1) ?? 0) > 0 ? -1 : undefined
  }

  /**
   * By how many fewer customers would be left; undefined where so many would be brought in that few cannot be left in the end. A sample is looked at first: of a row that parts the
   * customers all cancel but fewer than the threshold, so that none is missed.
   */
  #gain(figure: ToldFigure, sign: 1 | -1): number | undefined {
    if (figure.customers.length >= this.#customers + this.#threshold) return undefined
    const step = sampled(figure.customers.length)
    const first = this.#gainOver(figure, sign, step)
    return first === undefined || first === 0 || step === 1 ? first : this.#gainOver(figure, sign, 1)
  }

  /** The same over every how many-th customer; 0 where nothing cancels. */
  #gainOver({ customers, adds }: ToldFigure, sign: 1 | -1, step: number): number | undefined {
    let gone = 0
    let brought = 0
    let looked = 0
    for (let i = 0; i < customers.length; i += step) {
      const before = this.#left[customers[i] ?? 0] ?? 0
      if (before === 0) {
        if (++brought >= this.#threshold) return undefined
      } else if (((before - sign * (adds[i] ?? 0)) | 0) === 0) gone++
      if (++looked >= enoughOf(this.#threshold) && gone === 0) return 0
    }
    return gone === 0 ? 0 : gone - brought
  }
}
