import { briefTask } from '../campaigns/brief/brief-task.ts'
import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { copyTask } from '../writing/evaluation/copy-task.ts'
import { personaTask } from '../writing/evaluation/persona-task.ts'
import type { PromptTask } from '../writing/evaluation/prompt-task.ts'
import { asEvalSheets, type EvalSheet, publicSheets } from '../writing/evaluation/sheet-set.ts'
import type { Judge } from '../writing/judge/judge-pair.ts'
import type { Writer } from '../writing/model-personas/writer.ts'
import type { ChatModel } from '../writing/models/chat-model.ts'
import { nameOfModel } from '../writing/models/name-of-model.ts'
import { type OwnPrompts, promptsFolder } from '../writing/prompts/read-prompt.ts'
import { RuleWriters } from '../writing/rules/rule-writers.ts'
import { bannedBy } from '../writing/settle/voice.ts'
import type { ActionContext } from './define-action.ts'
import { modelOf } from './model-of.ts'
import { sheetsForModels } from './sheets-for-models.ts'

/** The prompts whose answers can be held against the facts. */
export const promptTasks: readonly PromptTask[] = [personaTask('stated'), personaTask('slots'), copyTask, briefTask]

/** @throws ShoalError prompts/not-scored */
export function taskOf(prompt: string): PromptTask {
  const found = promptTasks.find((task) => task.prompt === prompt)
  if (found === undefined)
    throw new ShoalError('prompts/not-scored', { prompt, known: promptTasks.map((task) => task.prompt) })
  return found
}

/** Fact sheets to try prompts with: those of public data, or the workspace’s own. */
export async function evalSheetsOf(
  from: 'public' | 'own',
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
): Promise<EvalSheet[]> {
  if (from === 'public') return publicSheets()
  return asEvalSheets((await sheetsForModels(engine, workspace, context)).sheets)
}

/** A model that writes by these prompts. */
export const writerBy = (
  { config }: Workspace,
  { signal }: ActionContext,
  model: ChatModel,
  prompts: OwnPrompts,
): Writer => ({
  model,
  way: 'stated',
  values: config.privacy.values,
  voice: config.voice,
  prompts,
  signal,
  rules: new RuleWriters(bannedBy(config.voice)),
})

/**
 * The judge of a workspace: the model named, else the last one of shoal.yaml, which is another than the one that writes where there are two.
 * @throws ShoalError models/none, models/not-named
 */
export async function judgeOf(workspace: Workspace, context: ActionContext, named: string | undefined): Promise<Judge> {
  const { config, folder } = workspace
  const known = config.model.map(nameOfModel)
  const settings =
    named === undefined
      ? config.model.at(-1)
      : config.model.find((one) => one.name === named || nameOfModel(one) === named)
  if (settings === undefined)
    throw named === undefined
      ? new ShoalError('models/none', {})
      : new ShoalError('models/not-named', { model: named, known })
  const { model } = await modelOf(workspace, context, { keepAnswers: true, chain: [settings] })
  if (model === undefined) throw new ShoalError('models/none', {})
  return { model, signal: context.signal, values: config.privacy.values, prompts: promptsFolder(folder) }
}
