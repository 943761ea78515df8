import type { Workspace } from '../workspace/workspace.ts'
import { batchesInState } from '../writing/batch/batch-store.ts'
import type { ChatModel } from '../writing/models/chat-model.ts'
import type { Written } from '../writing/run/item.ts'
import { runItems } from '../writing/run/run-items.ts'
import type { ActionContext } from './define-action.ts'
import { isBudget, runEnd } from './ends-run.ts'
import { languageFor } from './language-for.ts'
import type { PersonaItem } from './persona-items.ts'
import { type PersonaOutcome, type PersonaWriting, writePersonaItem } from './persona-writing.ts'
import { writingTexts } from './writing-texts.ts'

/**
 * Writes items as fast as the model’s limits allow, or by rule.
 * @throws ShoalError what ends a run but a used-up budget: run/cancelled, models/wrong-key, workspace/disk-full, …
 */
export async function writeOneByOne(
  workspace: Workspace,
  context: ActionContext,
  model: ChatModel | undefined,
  writing: PersonaWriting,
): Promise<PersonaOutcome> {
  const { config, state } = workspace
  const { items, earlier, keep } = writing
  const open = model === undefined ? 0 : batchesInState(state, model.name).open().length
  if (open > 0) context.trace(writingTexts[languageFor(workspace, context)].personas.stillOpen(open))
  const end = runEnd()
  const { ended, ...outcome } = await runItems<PersonaItem, Written>(items, {
    concurrency: model === undefined ? 1 : (config.model[0]?.concurrency ?? 1),
    earlier,
    write: writePersonaItem(writing, model, context),
    keep: (key, written) => {
      end.succeeded()
      if (model !== undefined) keep(key, written)
    },
    ends: end.failed,
    progress: (portion) => context.progress('asking', portion),
    clock: () => performance.now(),
  })
  if (ended !== undefined && !isBudget(ended)) throw ended
  return { ...outcome, waiting: [], open: [] }
}
