import { differingCustomers, type ToldFigure } from './told-figure.ts'

/** As many earlier figures are tried as a whole of which the new one may be a part. */
const mostWholes = 64

/** As often the earlier figures are gone through, as long as something cancels. */
const mostPasses = 4

/**
 * Would telling a figure, with those told before, tell something of 1 to threshold − 1 customers? Looked for are: the figure itself; its sum with, and its difference to, each earlier figure
 * (exact); and sums and differences with several earlier ones, found by cancelling greedily, which is exact where those are rows that part the customers (segments, countries), since each row
 * then cancels by itself. Sums over overlapping groups (Dinur and Nissim 2003) are not searched through: that is as hard as decoding.
 * @param told figures of the same family
 */
export function tellsOfFew(figure: ToldFigure, told: readonly ToldFigure[], threshold: number): boolean {
  const isFew = (customers: number): boolean => customers > 0 && customers < threshold
  if (isFew(figure.customers.length)) return true
  for (const other of told)
    for (const sign of [1, -1] as const) if (isFew(differingCustomers(figure, other, sign, threshold))) return true
  const rest = new Rest([figure, ...told], threshold)
  rest.take(figure, -1)
  if (isFew(rest.cancel(told))) return true
  const wholes = [...told].sort((a, b) => b.customers.length - a.customers.length)
  let tried = 0
  for (const whole of wholes) {
    if (tried === mostWholes || whole.customers.length < figure.customers.length) break
    rest.clear()
    rest.take(whole, -1)
    if (rest.gain(figure, 1) === undefined) continue
    tried++
    rest.take(figure, 1)
    if (isFew(rest.cancel(told))) return true
  }
  return false
}

/** What is left per customer when figures are taken from each other. */
class Rest {
  readonly #left: Int32Array
  readonly #threshold: number
  #customers = 0

  constructor(figures: readonly ToldFigure[], threshold: number) {
    this.#left = new Int32Array(Math.max(0, ...figures.map(({ customers }) => customers.at(-1) ?? 0)) + 1)
    this.#threshold = threshold
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

  /** By how many fewer customers would be left; undefined where it brings in so many new ones that few cannot be left in the end. */
  gain({ customers, adds }: ToldFigure, sign: 1 | -1): number | undefined {
    let [gone, brought] = [0, 0]
    for (let i = 0; i < customers.length; i++) {
      const before = this.#left[customers[i] ?? 0] ?? 0
      if (before === 0) {
        if (++brought >= this.#threshold) return undefined
      } else if (((before - sign * (adds[i] ?? 0)) | 0) === 0) gone++
    }
    return gone - brought
  }

  /** Takes off and adds whatever leaves fewer customers; returns how many are left, or few as soon as few are. */
  cancel(told: readonly ToldFigure[]): number {
    for (let pass = 0; pass < mostPasses; pass++) {
      const before = this.#customers
      for (const figure of told)
        for (const sign of [1, -1] as const) {
          if ((this.gain(figure, sign) ?? 0) <= 0) continue
          this.take(figure, sign)
          if (this.#customers < this.#threshold) return this.#customers
        }
      if (this.#customers === before) break
    }
    return this.#customers
  }
}
