import type { BriefSubject, BriefWords } from '../campaigns/brief/brief-words.ts'
import { wordsByModel } from '../campaigns/brief/words-by-model.ts'
import { wordsByRule } from '../campaigns/brief/words-by-rule.ts'
import { canonicalHash } from '../facts/canonical-hash.ts'
import type { Language } from '../language/language.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { WritingSettings } from '../writing/model-personas/writer.ts'
import { ModelError } from '../writing/models/model-error.ts'
import { promptsFolder } from '../writing/prompts/read-prompt.ts'
import { RuleWriters } from '../writing/rules/rule-writers.ts'
import { bannedBy } from '../writing/settle/voice.ts'
import type { ActionContext } from './define-action.ts'
import { modelOf } from './model-of.ts'
import { watchPrompts } from './watch-prompts.ts'
import { waysOf } from './ways-of.ts'
import { writingPrompts } from './writing-prompts.ts'

/** Who writes the words of a brief. */
export interface BriefWriter {
  settings: Omit<WritingSettings, 'way'>
  write: (about: BriefSubject) => Promise<BriefWords & { failure?: string }>
}

/** The first model of shoal.yaml that answers, else the rules; they stand in where a model fails, and the brief says so. */
export async function briefWriter(
  workspace: Workspace,
  context: ActionContext,
  language: Language,
): Promise<BriefWriter> {
  const { config, folder } = workspace
  const settings = { values: config.privacy.values, voice: config.voice, prompts: promptsFolder(folder) }
  const rules = new RuleWriters(bannedBy(config.voice))
  const { model, knowledge } = await modelOf(workspace, context, { keepAnswers: true })
  const writing = model === undefined ? undefined : writingPrompts(workspace, context)
  return {
    settings,
    write: async (about) => {
      // Of whom nothing may be told, nothing is asked.
      if (model === undefined || about.subject.sheet.facts.length === 0) return wordsByRule(about, rules)
      const way = waysOf(config.model[0], knowledge)[language]
      try {
        const { sheet, language: of } = about.subject
        const prompts =
          writing?.promptsOf(canonicalHash({ sheet: sheet.hash, language: of, goal: about.goal })) ?? settings.prompts
        const noted = writing?.noted
        const words = await wordsByModel(about, {
          ...settings,
          prompts,
          way,
          model,
          signal: context.signal,
          rules,
          ...(noted === undefined ? {} : { noted }),
        })
        watchPrompts(workspace, context)
        return words
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        return { ...wordsByRule(about, new RuleWriters(bannedBy(config.voice))), failure: error.code }
      }
    },
  }
}
