import { z } from 'zod'
import type { State } from '../../workspace/state.ts'

const Document = z.strictObject({
  /** As the provider calls it; absent while it is being handed in. */
  provider: z.string().optional(),
  requests: z.int(),
  /** Most tokens that its requests can take. */
  most: z.strictObject({ input: z.number(), output: z.number() }),
})

/** A batch that was handed in, or is about to be, and is not collected. */
export interface OpenBatch extends z.infer<typeof Document> {
  /** Ours; the provider keeps it beside the batch. */
  id: string
  at: string
}

/** What is kept of batches while they are open, for every process of a workspace. A request is in one open batch at most. */
export interface BatchStore {
  open: () => OpenBatch[]
  keysOf: (id: string) => Set<string>
  /** Notes a batch down before it is handed in: whoever finds it without the provider's name looks there for it. */
  begin: (batch: OpenBatch, keys: readonly string[]) => void
  handedIn: (batch: OpenBatch, provider: string) => void
  /** It is collected, or was never made: its requests are free again. */
  end: (id: string) => void
  /** All of it happens, or nothing. */
  atomically: (work: () => void) => void
}

/** Batches of one model in the state of a workspace. */
export function batchesInState(state: State, model: string): BatchStore {
  const documentOf = ({ id: _id, at: _at, ...document }: OpenBatch): string => JSON.stringify(Document.parse(document))
  return {
    open: () =>
      state.rows('SELECT id, at, document FROM batches WHERE model = ? ORDER BY at, id', model).map((row) => ({
        ...Document.parse(JSON.parse(String(row['document']))),
        id: String(row['id']),
        at: String(row['at']),
      })),
    keysOf: (id) =>
      new Set(state.rows('SELECT key FROM batch_requests WHERE batch = ?', id).map((row) => String(row['key']))),
    begin: (batch, keys) =>
      state.transaction(() => {
        state.change(
          'INSERT INTO batches (id, at, model, document) VALUES (?, ?, ?, ?)',
          batch.id,
          batch.at,
          model,
          documentOf(batch),
        )
        for (const key of keys) state.change('INSERT INTO batch_requests (key, batch) VALUES (?, ?)', key, batch.id)
      }),
    handedIn: (batch, provider) =>
      state.change('UPDATE batches SET document = ? WHERE id = ?', documentOf({ ...batch, provider }), batch.id),
    end: (id) =>
      state.transaction(() => {
        state.change('DELETE FROM batch_requests WHERE batch = ?', id)
        state.change('DELETE FROM batches WHERE id = ?', id)
      }),
    atomically: (work) => state.transaction(work),
  }
}
