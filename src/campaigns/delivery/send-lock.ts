import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'

/** How long a lock lasts unless it is renewed, and how often that happens, in milliseconds. */
const lease = 60_000
const renewal = 10_000

/**
 * The lock that whoever sends from a workspace holds: limits are the sender's, so only one process sends. A killed process leaves it
 * behind; it is taken over as soon as that process is seen to be gone, and elsewhere when it was not renewed for a minute.
 */
export class SendLock {
  readonly #state: State
  readonly #holder = `${hostname()}/${process.pid}/${randomBytes(6).toString('hex')}`
  readonly #now: () => Date
  readonly #timer: NodeJS.Timeout

  /** @throws ShoalError delivery/busy where another process sends */
  constructor(state: State, now: () => Date) {
    this.#state = state
    this.#now = now
    state.transaction(() => {
      const [row] = state.rows("SELECT holder, until FROM locks WHERE name = 'send'")
      if (row !== undefined && String(row['until']) > now().toISOString() && !isGone(String(row['holder'])))
        throw new ShoalError('delivery/busy', {})
      state.change(
        "INSERT OR REPLACE INTO locks (name, holder, until) VALUES ('send', ?, ?)",
        this.#holder,
        this.#until(),
      )
    })
    this.#timer = setInterval(() => this.#renew(), renewal)
    this.#timer.unref()
  }

  #until(): string {
    return new Date(this.#now().getTime() + lease).toISOString()
  }

  #renew(): void {
    try {
      this.#state.change("UPDATE locks SET until = ? WHERE name = 'send' AND holder = ?", this.#until(), this.#holder)
    } catch {
      // The next mail finds out whether the lock is still held.
    }
  }

  /** Asked in the transaction that takes a message in hand. @throws ShoalError delivery/busy where another process took it over */
  hold(): void {
    const [row] = this.#state.rows("SELECT holder FROM locks WHERE name = 'send'")
    if (row?.['holder'] !== this.#holder) throw new ShoalError('delivery/busy', {})
  }

  release(): void {
    clearInterval(this.#timer)
    this.#state.change("DELETE FROM locks WHERE name = 'send' AND holder = ?", this.#holder)
  }
}

/** Whether a holder was a process of this machine that has ended. */
function isGone(holder: string): boolean {
  const [host, pid] = holder.split('/')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    // A process of another user may not be signalled, and runs all the same.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
