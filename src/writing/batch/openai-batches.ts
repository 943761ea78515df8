import type { OpenAI } from 'openai'
import { z } from 'zod'
import type { ShoalError } from '../../workspace/errors.ts'
import { forgetClientVariables } from '../models/forget-client-variables.ts'
import { ModelError } from '../models/model-error.ts'
import { modelErrorOf } from '../models/model-error-of.ts'
import type { Connection } from '../models/send-chat.ts'
import type { BatchService, ProviderBatch } from './batch-service.ts'

const Count = z.number().catch(0)
const Wire = z.object({
  // It is shown, and a server could put anything there.
  id: z.string().regex(/^[\w.:-]{1,100}$/),
  created_at: z.number().catch(0),
  status: z.string(),
  input_file_id: z.string().nullish(),
  output_file_id: z.string().nullish(),
  error_file_id: z.string().nullish(),
  request_counts: z.object({ completed: Count, failed: Count, total: Count }).nullish(),
  errors: z.object({ data: z.array(z.object({ code: z.string().nullish() })).nullish() }).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

/** Batches of OpenAI, or of a server that has them too, through the official client. */
export function openAiBatches(connection: Connection): BatchService {
  const attempt = async <T>(signal: AbortSignal, work: (client: OpenAI) => Promise<T>): Promise<T> => {
    try {
      signal.throwIfAborted()
      return await work(await clientOf(connection))
    } catch (error) {
      throw failureOf(error, connection, signal)
    }
  }
  return {
    handIn: async (lines, label, signal) => {
      try {
        return await attempt(signal, async (client) => {
          const file = new File([lines.map((line) => `${line}\n`).join('')], 'shoal.jsonl')
          const { id } = await client.files.create({ file, purpose: 'batch' }, { signal })
          const made = await client.batches.create(
            {
              input_file_id: id,
              endpoint: '/v1/chat/completions',
              completion_window: '24h',
              metadata: { shoal: label },
            },
            // A second attempt might make, and pay, it twice.
            { signal, maxRetries: 0 },
          )
          return batchOf(Wire.parse(made))
        })
      } catch (error) {
        throw lacks(error) ? new ModelError('models/no-batches', { model: connection.model, why: 'server' }) : error
      }
    },
    find: (label, since, signal) =>
      absent(
        attempt(signal, async (client) => {
          // The newest come first.
          for await (const raw of client.batches.list({ limit: 100 }, { signal })) {
            const batch = Wire.safeParse(raw).data
            if (batch?.metadata?.['shoal'] === label) return batchOf(batch)
            if (batch !== undefined && batch.created_at * 1000 < since) return undefined
          }
          return undefined
        }),
      ),
    look: (id, signal) =>
      absent(attempt(signal, async (client) => batchOf(Wire.parse(await client.batches.retrieve(id, { signal }))))),
    read: async (file, signal) => {
      const text = await absent(
        attempt(signal, async (client) => (await client.files.content(file, { signal })).text()),
      )
      return (text ?? '').split('\n').filter((line) => line.trim() !== '')
    },
    remove: async (files, signal) => {
      for (const file of files) await absent(attempt(signal, (client) => client.files.delete(file, { signal })))
    },
  }
}

async function clientOf({ baseUrl, key }: Connection): Promise<OpenAI> {
  forgetClientVariables()
  const { OpenAI: Client } = await import('openai')
  return new Client({
    apiKey: key ?? 'none',
    baseURL: baseUrl,
    maxRetries: 4,
    logLevel: 'off',
    organization: null,
    project: null,
  })
}

const failureOf = (error: unknown, connection: Connection, signal: AbortSignal): ShoalError =>
  modelErrorOf(error, connection, signal, connection.clock.now())

const lacks = (error: unknown): boolean =>
  error instanceof ModelError && [404, 405, 501].includes(error.evidence.status ?? 0)

/** undefined where the provider does not have what was asked for. */
async function absent<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof ModelError && error.evidence.status === 404) return undefined
    throw error
  }
}

function batchOf(wire: z.infer<typeof Wire>): ProviderBatch {
  const { id, status, input_file_id: input, output_file_id: output, error_file_id: errors } = wire
  const reason = wire.errors?.data?.find(({ code }) => /^\w{1,60}$/.test(code ?? ''))?.code
  return {
    id,
    status,
    files: { ...(input ? { input } : {}), ...(output ? { output } : {}), ...(errors ? { errors } : {}) },
    counts: wire.request_counts ?? { completed: 0, failed: 0, total: 0 },
    ...(reason ? { reason } : {}),
  }
}
