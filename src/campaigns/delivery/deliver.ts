import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import type { Clock } from './clock.ts'
import type { Pause } from './delivery-health.ts'
import type { HealthWatch } from './health-watch.ts'
import type { Addressee } from './mail-writer.ts'
import type { Messenger, Outcome } from './messenger.ts'
import type { Waiting } from './outbox.ts'
import type { Patience } from './patience.ts'
import { setPause } from './pause-records.ts'
import type { SendDesk } from './send-desk.ts'
import { settleOutcome } from './settle-outcome.ts'

/** What a delivery works with. */
export interface Delivery<Message> {
  state: State
  campaign: Campaign
  desk: SendDesk
  patience: Patience
  health: HealthWatch
  compose: (to: Addressee, now: Date) => Promise<Message>
  /** Opens a line to the server; each has one message under way at a time. */
  line: () => Messenger<Message>
  lines: number
  clock: Clock
  signal: AbortSignal
  /** The sender’s first wait, in milliseconds. */
  backOff: number
  random: () => number
  /** Whether to end where nothing can leave for a minute, rather than wait. */
  once: boolean
  /** Called after each message. */
  settled: () => void
}

/** How a run ended: nothing waits; something waits until a time (ms); or sending had to stop. */
export type Ending = { kind: 'finished' } | { kind: 'waiting'; until: number } | { kind: 'paused'; pause: Pause }

/** Longest wait of a run that is to end, and of one stretch of sleep, in milliseconds. */
const longestWait = 60_000

/**
 * Sends what waits in the outbox of a campaign, at most once to each mailbox: a message is marked in a transaction of its own before it is handed
 * over, and what became of it is noted before its line takes another. So when the process dies, at most one message a line is unknown.
 * @throws ShoalError run/cancelled, delivery/failed, delivery/busy, and what a messenger stops with
 */
export async function deliver<Message>(delivery: Delivery<Message>): Promise<Ending> {
  const run = new Run(delivery)
  await Promise.all(Array.from({ length: delivery.lines }, () => run.line()))
  return run.end()
}

/** One run over the outbox; its lines end together. */
class Run<Message> {
  readonly #delivery: Delivery<Message>
  #ending: Ending | undefined
  #failure: unknown

  constructor(delivery: Delivery<Message>) {
    this.#delivery = delivery
  }

  /** Whether nothing more may leave; a run that only waits still hands over what it has in hand. */
  get #mustStop(): boolean {
    return this.#ending?.kind === 'paused' || this.#failure !== undefined || this.#delivery.signal.aborted
  }

  /** @throws ShoalError whatever a line failed with */
  end(): Ending {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#delivery.signal.aborted) throw new ShoalError('run/cancelled', {})
    return this.#ending ?? { kind: 'finished' }
  }

  /** Sends one message after another, until there is nothing more to do or another line has found out that there is not. */
  async line(): Promise<void> {
    const messenger = this.#delivery.line()
    try {
      while (!this.#mustStop && this.#ending === undefined && (await this.#step(messenger))) this.#lookAtHealth()
    } catch (error) {
      this.#failure ??= error
    } finally {
      messenger.close()
    }
  }

  /** @returns whether there may be more to do */
  async #step(messenger: Messenger<Message>): Promise<boolean> {
    const { desk, clock, signal, once } = this.#delivery
    const now = clock.now().getTime()
    const next = desk.next(now)
    if (next.kind === 'done') return false
    if (next.kind === 'mail') {
      await this.#send(messenger, next.row, next.recipient)
      return true
    }
    if (once && next.until - now > longestWait) {
      this.#ending ??= { kind: 'waiting', until: next.until }
      return false
    }
    await clock.sleep(Math.min(next.until - now, longestWait), signal)
    return true
  }

  async #send(messenger: Messenger<Message>, row: Waiting, reader: Omit<Addressee, 'mailbox' | 'arm'>): Promise<void> {
    const { desk, clock, compose, settled } = this.#delivery
    try {
      const { address, firstName } = reader
      const message = await compose({ mailbox: row.mailbox, arm: row.arm, address, firstName }, clock.now())
      if (this.#mustStop || !desk.take(row, clock.now().getTime())) return
      this.#settle(row, await messenger.send(message))
      settled()
    } finally {
      desk.putDown(row)
    }
  }

  #settle(row: Waiting, outcome: Outcome): void {
    const { state, campaign, clock, backOff, random, health, patience } = this.#delivery
    const now = clock.now()
    const became = settleOutcome(state, campaign, row, outcome, now, { backOff, random })
    if (became === 'sent') health.accepted()
    if (became === 'refused') health.refused()
    switch (outcome.kind) {
      case 'accepted':
      case 'refused':
        patience.accepted()
        break
      case 'later':
        if (outcome.slows) patience.slowed(now.getTime(), outcome.after)
        break
      case 'unreachable':
        if (outcome.isBusy) patience.slowed(now.getTime())
        else if (!patience.lost(now.getTime())) this.#failure ??= this.#gone()
        break
      case 'stop':
        this.#failure ??= outcome.error
        break
      case 'unknown':
        break
    }
  }

  #gone(): ShoalError {
    const { state, campaign } = this.#delivery
    const [row] = state.rows(
      "SELECT count(*) AS rows FROM outbox WHERE campaign = ? AND state = 'waiting'",
      campaign.id,
    )
    return new ShoalError('delivery/failed', { campaign: campaign.id, left: Number(row?.['rows'] ?? 0) })
  }

  #lookAtHealth(): void {
    const { state, campaign, health, clock } = this.#delivery
    const pause = health.pause(clock.now().getTime())
    if (pause === undefined || this.#ending?.kind === 'paused') return
    setPause(state, campaign.id, pause)
    this.#ending = { kind: 'paused', pause }
  }
}
