import type { Rates } from '../../workspace/delivery-settings.ts'
import { SlidingWindow } from './sliding-window.ts'

/** The windows of a second, an hour and a day together. */
export class RateWindows {
  readonly #windows: SlidingWindow[]

  constructor({ perSecond, perHour, perDay }: Rates) {
    const second = perSecond === undefined ? [] : [windowOfSecond(perSecond)]
    const hour = perHour === undefined ? [] : [new SlidingWindow(perHour, 3_600_000)]
    const day = perDay === undefined ? [] : [new SlidingWindow(perDay, 86_400_000)]
    this.#windows = [...second, ...hour, ...day]
  }

  get isLimited(): boolean {
    return this.#windows.length > 0
  }

  /** When the next mail may leave: now or later, in milliseconds. */
  allowedAt(now: number): number {
    return Math.max(now, ...this.#windows.map((window) => window.allowedAt(now)))
  }

  add(at: number, count = 1): void {
    for (const window of this.#windows) window.add(at, count)
  }
}

/** A whole number in a little more than a second stands for a fraction in a second: 0.5 is one in two seconds. */
function windowOfSecond(rate: number): SlidingWindow {
  const whole = Math.ceil(rate)
  return new SlidingWindow(whole, (1000 * whole) / rate)
}
