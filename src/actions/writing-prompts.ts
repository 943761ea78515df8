import type { Workspace } from '../workspace/workspace.ts'
import { notePrompts } from '../writing/prompt-versions/note-prompts.ts'
import { keepOutcome } from '../writing/prompt-versions/outcome-records.ts'
import type { PromptOutcome } from '../writing/prompt-versions/prompt-outcome.ts'
import { canaryPrompts, promptsOfItems } from '../writing/prompt-versions/prompts-of-item.ts'
import type { OwnPrompts } from '../writing/prompts/read-prompt.ts'
import type { ActionContext } from './define-action.ts'
import { versionDesk } from './version-desk.ts'

/** Which prompts write what, and where it is kept how they fared. */
export interface WritingPrompts {
  /** @param item hash of what is written about */
  promptsOf: (item: string) => OwnPrompts
  noted: (outcome: PromptOutcome) => void
}

/** The prompts of a run that asks a model: those in force are kept as versions first, so that every text can be traced to the words it was asked with. */
export function writingPrompts(workspace: Workspace, context: ActionContext): WritingPrompts {
  const { state, folder, at, who } = versionDesk(workspace, context)
  notePrompts(state, folder, at, who)
  const canaries = canaryPrompts(state)
  return {
    promptsOf: promptsOfItems(folder, canaries),
    noted: (outcome) => keepOutcome(state, context.now().toISOString(), outcome),
  }
}
