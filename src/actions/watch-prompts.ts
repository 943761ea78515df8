import { promptReactions } from '../campaigns/prompt-reactions.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type TakenBack, watchVersions } from '../writing/prompt-versions/watch-versions.ts'
import type { ActionContext } from './define-action.ts'
import { languageFor } from './language-for.ts'
import { promptTexts } from './prompt-texts.ts'
import { versionDesk } from './version-desk.ts'

/** Takes back versions of prompts that do worse than what they were to improve on, and says so. */
export function watchPrompts(workspace: Workspace, context: ActionContext): TakenBack[] {
  const desk = { ...versionDesk(workspace, context), who: 'shoal' }
  const taken = watchVersions(desk, promptReactions(workspace.state))
  const say = promptTexts[languageFor(workspace, context)]
  for (const one of taken) context.trace(say.takenBack(one))
  return taken
}
