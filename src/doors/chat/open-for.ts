import type { Assistant } from '../../agent/assistant.ts'
import type { DoorContext } from '../cli/door-command.ts'

/** Opens the assistant of the workspace at hand. @throws ShoalError workspace/missing, workspace/nothing-imported and the like */
export async function openFor({ folder, usual, io }: DoorContext): Promise<Assistant> {
  const { openAssistant } = await import('../../agent/open-assistant.ts')
  return openAssistant({ folder, usualLanguage: usual, environment: io.environment, now: io.now })
}
