import type { ShoalError } from '../../workspace/errors.ts'
import type { AnswerStore } from '../models/answer-store.ts'
import type { TokenUsage } from '../models/chat-model.ts'
import { ModelError } from '../models/model-error.ts'
import { type Asked, modelErrorOf } from '../models/model-error-of.ts'
import type { RawAnswer } from '../models/send-chat.ts'
import { settleAnswer } from '../models/settle-answer.ts'
import { readResult } from './batch-line.ts'
import type { BatchService, ProviderBatch } from './batch-service.ts'
import type { BatchStore, OpenBatch } from './batch-store.ts'
import type { Gathering } from './with-batch.ts'

/** What collecting needs to know of the model, and where it keeps answers. */
export interface Collecting {
  /** See ChatModel. */
  name: string
  asked: Asked
  service: BatchService
  store: BatchStore
  answers: AnswerStore
  gathering: Gathering
  now: () => number
  signal: AbortSignal
}

/** What a batch brought. */
export interface Collected {
  answered: number
  usage: TokenUsage
  /** Requests without an answer that can be used. */
  failed: number
}

/**
 * Takes what a batch that has ended brought: answers are kept, whatever their order and however often they come, and each request without one gets
 * its reason. All of it is kept at once with the end of the batch, so that a killed process finds it whole or not at all.
 * @param ended undefined where the provider has lost the batch
 */
export async function collectBatch(
  batch: OpenBatch,
  ended: ProviderBatch | undefined,
  { name, asked, service, store, answers, gathering, now, signal }: Collecting,
): Promise<Collected> {
  const { output, errors } = ended?.files ?? {}
  const lines = [
    ...(output === undefined ? [] : await service.read(output, signal)),
    ...(errors === undefined ? [] : await service.read(errors, signal)),
  ]
  const keys = store.keysOf(batch.id)
  const without = new Set(keys)
  const failures = new Map<string, ShoalError>()
  const usage = { input: 0, output: 0 }
  let answered = 0
  store.atomically(() => {
    for (const line of lines) {
      const result = readResult(line)
      // A second line for a request changes nothing, and neither does one for a request of somebody else.
      if (result === undefined || 'unasked' in result || !without.delete(result.key)) continue
      const { key } = result
      if ('refused' in result) {
        const { status, error } = result.refused
        failures.set(key, modelErrorOf({ ...(status === 0 ? {} : { status }), error }, asked, signal, now()))
        continue
      }
      const { answer } = result
      usage.input += answer.usage?.input ?? 0
      usage.output += answer.usage?.output ?? 0
      try {
        answers.save(key, { ...replyOf(key, answer, name, asked, gathering), model: name })
        answered += 1
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        failures.set(key, error)
      }
    }
    store.end(batch.id)
  })
  for (const key of without) failures.set(key, missing(batch, ended, asked.model))
  for (const [key, failure] of failures) gathering.failures.set(key, failure)
  for (const key of keys) {
    gathering.collected.add(key)
    gathering.open.delete(key)
    gathering.requests.delete(key)
  }
  await service.remove(Object.values(ended?.files ?? {}), signal).catch(() => undefined)
  return { answered, usage, failed: failures.size }
}

/** The answer to a request; of one that this run did not ask for, whose form nobody knows, at least JSON. @throws ModelError */
function replyOf(key: string, answer: RawAnswer, name: string, asked: Asked, { requests }: Gathering) {
  const { signal } = new AbortController()
  const request = requests.get(key)?.request ?? { messages: [], parameters: {}, signal }
  const { text, usage } = settleAnswer(answer, request, name, asked)
  if (!requests.has(key) && !isJson(text)) throw new ModelError('models/not-the-form', { model: name, form: '' })
  return { text, usage }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Why a request has no line at all. */
function missing({ provider = '' }: OpenBatch, ended: ProviderBatch | undefined, model: string): ShoalError {
  if (ended === undefined) return new ModelError('models/batch-gone', { model, batch: provider })
  const { id: batch, status, reason = status } = ended
  if (status === 'failed') return new ModelError('models/batch-refused', { model, batch, reason })
  const why = status === 'expired' || status === 'cancelled' ? status : 'missing'
  return new ModelError('models/batch-unfinished', { model, batch, why })
}
