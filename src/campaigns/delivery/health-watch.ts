import type { State } from '../../workspace/state.ts'
import { hasManyComplaints, type Pause, pauseFor, type Tally } from './delivery-health.ts'
import { goesOnSince, readHandled, readTroubles } from './pause-records.ts'
import { countRefusalsInRow } from './refusals-in-row.ts'

/** How often bounces and complaints that other processes bring are looked up, in milliseconds. */
const lookEvery = 1_000

/** Counts what becomes of the mails of a campaign, and says when sending must stop. */
export class HealthWatch {
  readonly #state: State
  readonly #campaign: string
  readonly #since: string
  readonly #tally: Tally
  #looked = Number.NEGATIVE_INFINITY

  constructor(state: State, campaign: string) {
    this.#state = state
    this.#campaign = campaign
    this.#since = goesOnSince(state, campaign)
    this.#tally = {
      ...readHandled(state, campaign, this.#since),
      refusedInRow: countRefusalsInRow(state, campaign, this.#since),
      hardBounces: 0,
      complaints: 0,
    }
  }

  accepted(): void {
    this.#tally.accepted++
    this.#tally.refusedInRow = 0
  }

  refused(): void {
    this.#tally.refused++
    this.#tally.refusedInRow++
  }

  /** Why to stop; undefined where nothing speaks against going on. */
  pause(now: number): Pause | undefined {
    this.#look(now)
    return pauseFor(this.#tally)
  }

  hasManyComplaints(now: number): boolean {
    this.#look(now)
    return hasManyComplaints(this.#tally)
  }

  #look(now: number): void {
    if (now < this.#looked + lookEvery) return
    this.#looked = now
    Object.assign(this.#tally, readTroubles(this.#state, this.#campaign, this.#since))
  }
}
