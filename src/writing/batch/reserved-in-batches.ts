import type { TokenUsage } from '../models/chat-model.ts'
import type { BatchStore } from './batch-store.ts'
import type { Gathering } from './with-batch.ts'

/** The most that can still come of batches: what open ones can take, and what is gathered and not handed in yet. */
export function reservedInBatches({ store, gathering }: { store: BatchStore; gathering: Gathering }): TokenUsage {
  const gathered = [...gathering.requests].flatMap(([key, { most }]) => (gathering.open.has(key) ? [] : [most]))
  return [...store.open().map(({ most }) => most), ...gathered].reduce(
    (sum, { input, output }) => ({ input: sum.input + input, output: sum.output + output }),
    { input: 0, output: 0 },
  )
}
