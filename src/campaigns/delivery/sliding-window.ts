/** Parts that a window is counted in: a limit holds in every window of its length, at the price of this share of it. */
const parts = 60

/** A limit of so many in any stretch of so many milliseconds, counted in parts, so that it takes no more memory for more of them. */
export class SlidingWindow {
  readonly #limit: number
  readonly #length: number
  readonly #part: number
  readonly #counts = new Map<number, number>()

  constructor(limit: number, length: number) {
    this.#limit = limit
    this.#length = length
    this.#part = length / parts
  }

  /** When the next one may be: now or later, in milliseconds. */
  allowedAt(now: number): number {
    let counted = 0
    for (const [part, count] of this.#counts) {
      if (this.#endOf(part) <= now) this.#counts.delete(part)
      else counted += count
    }
    let at = now
    for (const [part, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      if (counted < this.#limit) break
      counted -= count
      at = this.#endOf(part)
    }
    return at
  }

  /** When what was counted in a part counts no more, whenever in it that was. */
  #endOf(part: number): number {
    return (part + 1) * this.#part + this.#length
  }

  add(at: number, count = 1): void {
    const part = Math.floor(at / this.#part)
    this.#counts.set(part, (this.#counts.get(part) ?? 0) + count)
  }
}
