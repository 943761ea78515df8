import type { Workspace } from '../workspace/workspace.ts'
import type { VersionDesk } from '../writing/prompt-versions/use-version.ts'
import { promptsFolder } from '../writing/prompts/read-prompt.ts'
import type { ActionContext } from './define-action.ts'
import { whoIs } from './who-is.ts'

/** Where versions of prompts are kept and used. @param who as said at the door; absent: as campaigns.by says, else the user of this machine */
export const versionDesk = (
  workspace: Workspace,
  context: ActionContext,
  who?: string,
  reason?: string,
): VersionDesk => ({
  state: workspace.state,
  folder: promptsFolder(workspace.folder),
  at: context.now().toISOString(),
  who: whoIs(workspace, who),
  ...(reason === undefined ? {} : { reason }),
})
