import { chatBody, type Wire } from '../models/chat-body.ts'
import { requestLine } from './batch-line.ts'
import { type BatchService, madeNothing, type ProviderBatch } from './batch-service.ts'
import type { BatchStore, OpenBatch } from './batch-store.ts'
import { cutBatches } from './cut-batches.ts'
import type { Gathering } from './with-batch.ts'

/** What handing in needs. */
export interface HandingIn {
  wire: () => Promise<Wire>
  service: BatchService
  store: BatchStore
  gathering: Gathering
  /** A name that no other batch has. */
  label: () => string
  now: () => number
  signal: AbortSignal
}

/**
 * Hands in what is gathered and in no open batch yet, as one batch or as several. Each is noted down first, so that no other process hands it in again
 * and a killed one finds it.
 */
export async function handIn({
  wire,
  service,
  store,
  gathering,
  label,
  now,
  signal,
}: HandingIn): Promise<ProviderBatch[]> {
  const { requests, open } = gathering
  const todo = [...requests].filter(([key]) => !open.has(key))
  if (todo.length === 0) return []
  const shape = await wire()
  const lines = todo.map(([key, { request, most }]) => ({
    key,
    most,
    line: requestLine(key, chatBody(request, shape)),
  }))
  const made: ProviderBatch[] = []
  for (const part of cutBatches(lines)) {
    const batch: OpenBatch = {
      id: label(),
      at: new Date(now()).toISOString(),
      requests: part.length,
      most: {
        input: part.reduce((sum, { most }) => sum + most.input, 0),
        output: part.reduce((sum, { most }) => sum + most.output, 0),
      },
    }
    store.begin(
      batch,
      part.map(({ key }) => key),
    )
    try {
      const provided = await service.handIn(
        part.map(({ line }) => line),
        batch.id,
        signal,
      )
      store.handedIn(batch, provided.id)
      made.push(provided)
    } catch (error) {
      if (madeNothing(error)) store.end(batch.id)
      throw error
    }
    for (const { key } of part) open.add(key)
  }
  return made
}
