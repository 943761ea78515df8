/** Longest that one wait grows to, and how long a server may be gone, in milliseconds. */
const longest = 600_000
const givesUpAfter = 1_800_000

/** Tries before a server counts as not there, where it never was; and the wait between them, in milliseconds. */
const firstTries = 3
const firstWait = 1_000

/** Mails in a row that must be taken before the next trouble waits for less. */
const calmAfter = 20

/**
 * How long the whole sender holds still when the server asks for patience or is gone: doubled with each trouble, up to ten minutes, with jitter,
 * and less again once mails go through. Several connections that hear of one trouble count it once. Times in milliseconds.
 */
export class Patience {
  readonly #first: number
  readonly #random: () => number
  #level = 0
  #calm = 0
  #until = 0
  #wasThere = false
  #goneSince: number | undefined
  #tries = 0

  /** @param first the first wait @param random from 0 to 1 */
  constructor(first: number, random: () => number) {
    this.#first = first
    this.#random = random
  }

  /** Until when nothing leaves. */
  get until(): number {
    return this.#until
  }

  accepted(): void {
    this.#wasThere = true
    this.#goneSince = undefined
    this.#calm++
    if (this.#calm < calmAfter) return
    this.#calm = 0
    this.#level = Math.max(0, this.#level - 1)
  }

  /** The server asked for patience. @param after what it said it wants */
  slowed(now: number, after = 0): void {
    this.#wasThere = true
    this.#goneSince = undefined
    this.#calm = 0
    if (now >= this.#until) this.#level++
    else if (after === 0) return
    this.#until = Math.max(this.#until, now + Math.max(after, this.#wait()))
  }

  /** There is no connection. @returns whether to go on trying */
  lost(now: number): boolean {
    this.#goneSince ??= now
    if (now < this.#until) return true
    if (!this.#wasThere) {
      this.#tries++
      this.#until = now + firstWait
      return this.#tries < firstTries
    }
    this.#level++
    this.#until = now + this.#wait()
    return now - this.#goneSince < givesUpAfter
  }

  /** From half the wait up to all of it, so that many senders do not come back at once. */
  #wait(): number {
    const full = Math.min(longest, this.#first * 2 ** Math.min(this.#level - 1, 20))
    return full * (0.5 + this.#random() / 2)
  }
}
