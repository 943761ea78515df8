import type { Assistant } from '../../agent/assistant.ts'
import type { DoorContext } from '../cli/door-command.ts'
import type { McpHost } from './mcp-host.ts'

/** What the server offers of an open assistant. The ledger of what was told is one a day, for all who are connected. */
export function hostOf(
  assistant: Assistant,
  { io, folder, language }: Pick<DoorContext, 'io' | 'folder' | 'language'>,
): McpHost {
  const { environment, now } = io
  return {
    folder,
    language,
    get catalogue() {
      return assistant.catalogue
    },
    tools: assistant.tools,
    environment,
    now,
    run: async (tool, input, call) => {
      if (assistant.run === undefined) throw new Error('this assistant runs no tools outside a talk')
      return assistant.run(tool.name, input, { ...call, ledger: `mcp:${now().toISOString().slice(0, 10)}` })
    },
  }
}
