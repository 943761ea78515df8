import { randomUUID } from 'node:crypto'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { lockBatches } from '../writing/batch/batch-lock.ts'
import { openBatch } from '../writing/batch/open-batch.ts'
import { reservedInBatches } from '../writing/batch/reserved-in-batches.ts'
import { runRounds } from '../writing/batch/run-rounds.ts'
import { AwaitsBatch } from '../writing/batch/with-batch.ts'
import { answersInState } from '../writing/models/answer-store.ts'
import { amountOf } from '../writing/models/budget.ts'
import { systemClock } from '../writing/models/clock.ts'
import type { ModelKnowledge } from '../writing/models/model-knowledge.ts'
import type { Written } from '../writing/run/item.ts'
import { runItems } from '../writing/run/run-items.ts'
import type { ActionContext } from './define-action.ts'
import { isBudget } from './ends-run.ts'
import { languageFor } from './language-for.ts'
import type { PersonaItem } from './persona-items.ts'
import { type PersonaOutcome, type PersonaWriting, writePersonaItem } from './persona-writing.ts'
import { writingTexts } from './writing-texts.ts'

/**
 * Writes items from answers that come in batches of OpenAI, round after round: what is asked first, then what is to be mended. Batches outlive the
 * process, and whoever runs the same command next goes on with them.
 * @param waits false: takes what is there, and comes back with the rest open
 * @throws ShoalError models/none, models/no-batches, models/batch-busy; run/cancelled; what keeps a provider from taking batches at all
 */
export async function writeInBatches(
  workspace: Workspace,
  context: ActionContext,
  knowledge: ModelKnowledge,
  writing: PersonaWriting,
  waits: boolean,
): Promise<PersonaOutcome> {
  const { config, state, folder } = workspace
  const { items, budget, count } = writing
  const [settings] = config.model
  if (settings === undefined) throw new ShoalError('models/none', {})
  const now = (): number => context.now().getTime()
  const batch = openBatch(
    config.model,
    settings,
    {
      folder,
      environment: context.environment,
      clock: systemClock,
      random: Math.random,
      knowledge,
      answers: answersInState(state, now),
      state,
      signal: context.signal,
      onCall: ({ usage }) => count(usage, 1),
    },
    budget,
  )
  const say = writingTexts[languageFor(workspace, context)].personas
  const unlock = lockBatches(folder)
  try {
    const outcome = { finished: new Map<string, Written>(), failed: new Map<string, unknown>() }
    const waiting = new Set(items.map(({ key }) => key))
    const pass = async (): Promise<void> => {
      if (budget !== undefined)
        budget.reserved = amountOf(budget, reservedInBatches(batch), settings.price, settings.name)
      const { finished, failed, ended } = await runItems<PersonaItem, Written>(
        items.filter(({ key }) => waiting.has(key)),
        {
          concurrency: 1,
          earlier: writing.earlier,
          write: writePersonaItem(writing, batch.model, context),
          keep: writing.keep,
          // A failure in a batch is of one item; only what keeps anything from being kept ends the run.
          ends: (error) => !(error instanceof AwaitsBatch) && !isOfOneItem(error),
          progress: () => undefined,
          clock: () => performance.now(),
        },
      )
      if (ended !== undefined) throw ended
      for (const [key, written] of finished) outcome.finished.set(key, written)
      for (const [key, error] of failed) if (!(error instanceof AwaitsBatch)) outcome.failed.set(key, error)
      for (const key of [...outcome.finished.keys(), ...outcome.failed.keys()]) waiting.delete(key)
    }
    await runRounds({
      ...batch,
      pass,
      waits,
      label: randomUUID,
      now,
      signal: context.signal,
      sleep: systemClock.sleep,
      handedIn: (made) => {
        for (const { id, counts } of made) context.trace(say.handedIn(id, counts.total, waits))
      },
      collected: (_, { answered, usage }) => {
        count(usage, answered)
        if (budget !== undefined) budget.spent += amountOf(budget, usage, settings.price, settings.name)
      },
      progress: (open) =>
        context.progress('asking', {
          done: open.reduce((sum, { counts }) => sum + counts.completed + counts.failed, 0),
          total: open.reduce((sum, { counts }) => sum + counts.total, 0),
        }),
    })
    const left = [...outcome.failed].flatMap(([key, error]) => (isBudget(error) ? [key] : []))
    for (const key of left) outcome.failed.delete(key)
    const open = batch.store.open().map(({ provider = '', requests }) => ({ batch: provider, requests }))
    return { ...outcome, left, waiting: [...waiting], open }
  } finally {
    unlock()
  }
}

const isOfOneItem = (error: unknown): boolean =>
  error instanceof ShoalError && error.code.startsWith('models/') && error.code !== 'models/no-price'
