import { localTime } from './local-time.ts'

/** A limit that grows over the days on which mails leave: the first, the second, and so on; after the last there is none. */
export class RampUp {
  readonly #steps: readonly number[]
  readonly #zone: string
  readonly #days = new Map<string, number>()

  /** @param before mails that left, by any times of their days @param zone whose midnight parts the days */
  constructor(steps: readonly number[], before: readonly { at: number; count: number }[], zone: string) {
    this.#steps = steps
    this.#zone = zone
    for (const { at, count } of before) this.add(at, count)
  }

  add(at: number, count = 1): void {
    const { day } = localTime(at, this.#zone)
    this.#days.set(day, (this.#days.get(day) ?? 0) + count)
  }

  /** When the next mail may leave: now, or at midnight, in milliseconds. */
  allowedAt(now: number): number {
    const { day } = localTime(now, this.#zone)
    const earlier = [...this.#days.keys()].filter((other) => other < day).length
    const most = this.#steps[earlier]
    return most === undefined || (this.#days.get(day) ?? 0) < most ? now : this.#midnight(now, day)
  }

  #midnight(now: number, day: string): number {
    const isLater = (at: number): boolean => localTime(at, this.#zone).day !== day
    let at = Math.floor(now / 900_000) * 900_000
    while (!isLater(at)) at += 900_000
    return at
  }
}
