import type { DeliveryLimits } from '../../workspace/delivery-settings.ts'
import type { RampUp } from './ramp-up.ts'
import { RateWindows } from './rate-windows.ts'

/** Mails that left before, to a domain in a minute. */
export interface SentBefore {
  at: number
  domain: string
  count: number
}

/** How fast mails may leave: over the whole sender, and to each domain of recipients. Times in milliseconds. */
export class SendLimits {
  readonly #limits: DeliveryLimits
  readonly #sender: RateWindows
  readonly #rampUp: RampUp | undefined
  readonly #domains = new Map<string, RateWindows>()

  constructor(limits: DeliveryLimits, before: readonly SentBefore[], rampUp?: RampUp) {
    this.#limits = limits
    this.#sender = new RateWindows(limits)
    this.#rampUp = rampUp
    for (const { at, domain, count } of before) {
      this.#sender.add(at, count)
      this.#domain(domain)?.add(at, count)
    }
  }

  senderAllowedAt(now: number): number {
    return Math.max(this.#sender.allowedAt(now), this.#rampUp?.allowedAt(now) ?? now)
  }

  domainAllowedAt(domain: string, now: number): number {
    return this.#domain(domain)?.allowedAt(now) ?? now
  }

  /** Domains that get nothing at the moment, and when the first of them gets something again. */
  blocked(now: number): { domains: string[]; until: number | undefined } {
    const found = [...this.#domains]
      .map(([domain, windows]): [string, number] => [domain, windows.allowedAt(now)])
      .filter(([, at]) => at > now)
    return {
      domains: found.map(([domain]) => domain),
      until: found.length === 0 ? undefined : Math.min(...found.map(([, at]) => at)),
    }
  }

  /** Counts a mail that leaves. */
  add(domain: string, now: number): void {
    this.#sender.add(now)
    this.#rampUp?.add(now)
    this.#domain(domain)?.add(now)
  }

  /** The windows of a domain; undefined where it has no limits, so that nothing is kept of the many that have none. */
  #domain(domain: string): RateWindows | undefined {
    const known = this.#domains.get(domain)
    if (known !== undefined) return known
    const windows = new RateWindows({ ...this.#limits.perDomain, ...this.#limits.domains[domain] })
    if (!windows.isLimited) return undefined
    this.#domains.set(domain, windows)
    return windows
  }
}
