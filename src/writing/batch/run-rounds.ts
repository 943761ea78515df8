import { isPassing } from '../models/model-error.ts'
import { hasEnded, type ProviderBatch } from './batch-service.ts'
import type { OpenBatch } from './batch-store.ts'
import { type Collected, type Collecting, collectBatch } from './collect-batch.ts'
import { type HandingIn, handIn } from './hand-in.ts'

/** How a run by batches goes on. */
export interface Rounds extends Collecting, HandingIn {
  /** Goes over everything that is not done, from what is kept; what is missing is gathered. */
  pass: () => Promise<void>
  /** false: collects what has ended, hands in what is missing, and does not wait. */
  waits: boolean
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  handedIn: (made: readonly ProviderBatch[]) => void
  collected: (batch: OpenBatch, what: Collected) => void
  progress: (open: readonly ProviderBatch[]) => void
}

const firstPause = 1_000
const longestPause = 60_000
/** Looks in a row that may fail before the run gives up; the batches stay open. */
const patience = 10

/**
 * Passes and batches in turn until nothing is missing: answers lead to repairs, which are the next round.
 * @returns requests that are still in open batches; none but where the run does not wait
 */
export async function runRounds(rounds: Rounds): Promise<number> {
  const { store, gathering, pass, waits } = rounds
  for (const batch of store.open()) for (const key of store.keysOf(batch.id)) gathering.open.add(key)
  await adopt(rounds)
  await pass()
  for (;;) {
    if (await collectEnded(rounds)) {
      await pass()
      continue
    }
    const made = await handIn(rounds)
    if (made.length > 0) rounds.handedIn(made)
    if (store.open().length === 0) return 0
    if (!waits) return gathering.open.size
    await untilOneEnds(rounds)
  }
}

/** Finds batches whose maker was killed before it knew their names; those that were never made are let go. */
async function adopt({ store, service, gathering, signal }: Rounds): Promise<void> {
  const day = 86_400_000
  for (const batch of store.open().filter(({ provider }) => provider === undefined)) {
    const found = await service.find(batch.id, Date.parse(batch.at) - day, signal)
    if (found !== undefined) store.handedIn(batch, found.id)
    else {
      for (const key of store.keysOf(batch.id)) gathering.open.delete(key)
      store.end(batch.id)
      await service.letGo(batch.id, signal).catch(() => undefined)
    }
  }
}

/** Collects every batch that has ended or is gone; whether there was one. */
async function collectEnded(rounds: Rounds): Promise<boolean> {
  let some = false
  for (const batch of rounds.store.open()) {
    const seen = await rounds.service.look(batch.provider ?? '', rounds.signal)
    if (seen !== undefined && !hasEnded(seen)) continue
    rounds.collected(batch, await collectBatch(batch, seen, rounds))
    some = true
  }
  return some
}

/** Looks again and again, at growing pauses, until a batch has ended or is gone. */
async function untilOneEnds({ store, service, sleep, signal, progress }: Rounds): Promise<void> {
  let failures = 0
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
    await sleep(pause, signal)
    try {
      const seen: ProviderBatch[] = []
      for (const { provider = '' } of store.open()) {
        const batch = await service.look(provider, signal)
        if (batch === undefined || hasEnded(batch)) return
        seen.push(batch)
      }
      failures = 0
      progress(seen)
    } catch (error) {
      failures += 1
      if (!isPassing(error) || failures >= patience) throw error
    }
  }
}
