import { writingResults } from '../language/en/writing-results.ts'
import { Language } from '../language/language.ts'
import { writingResults as writingResultsZh } from '../language/zh/writing-results.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { examSheets } from '../writing/exam/exam-sheets.ts'
import { examine } from '../writing/exam/examine.ts'
import { Way } from '../writing/model-personas/writer.ts'
import { nameOfModel } from '../writing/models/name-of-model.ts'
import { readPrompts } from '../writing/prompts/read-prompt.ts'
import type { ActionContext } from './define-action.ts'
import { languageFor } from './language-for.ts'
import { modelOf } from './model-of.ts'

const texts = { en: writingResults, zh: writingResultsZh }

/** Requests of a probe, at most. */
const probes = 6
/** How often an answer is sent back, at most. */
const repairs = 2

/**
 * Has each model of shoal.yaml take the exam, and keeps what it found; what its server does with schemas is found anew too. It says before it
 * starts how many calls that takes.
 * @returns names of those that were examined
 * @throws ShoalError models/none; ModelError where a model gives no answer at all
 */
export async function examineModels(workspace: Workspace, context: ActionContext): Promise<string[]> {
  const chain = workspace.config.model
  if (chain.length === 0) throw new ShoalError('models/none', {})
  const sheets = examSheets()
  const papers = sheets.length * Language.options.length * Way.options.length
  const say = texts[languageFor(workspace, context)].models
  const names = chain.map(nameOfModel)
  context.trace(say.beforeExam(names, papers, papers * (1 + repairs) + probes))
  for (const settings of chain) {
    const { model, knowledge } = await modelOf(workspace, context, { keepAnswers: false, chain: [settings] })
    if (model === undefined) continue
    knowledge.forget(model.name, 'abilities')
    const marks = await examine(model, {
      sheets,
      signal: context.signal,
      clock: () => performance.now(),
      progress: (portion) => context.progress('asking', portion),
    })
    const prompts = readPrompts().map(({ version }) => version)
    knowledge.save(model.name, 'exam', { model: model.name, at: context.now().toISOString(), prompts, marks })
  }
  return names
}
