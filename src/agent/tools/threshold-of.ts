import { openWorkspace } from '../../workspace/workspace.ts'
import type { ToolContext } from './tool.ts'

/** Fewest customers that a figure of campaigns may be about; the person at the machine sees all, as in the report. */
export function thresholdOf({ mayLift, action }: ToolContext): number {
  if (mayLift) return 0
  const { config, state } = openWorkspace(action.folder)
  state.close()
  return config.privacy.minCustomers
}
