import { userInfo } from 'node:os'
import type { Workspace } from '../workspace/workspace.ts'

/** Who does something to a campaign: as said at the door, else as shoal.yaml says, else as the machine knows the user. */
export function whoIs({ config }: Workspace, said: string | undefined): string {
  const named = said?.trim() || config.campaigns.by
  if (named !== undefined && named !== '') return named
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that has no name.
    return '?'
  }
}
