import type { Assistant } from '../../agent/assistant.ts'
import type { DoorContext } from '../cli/door-command.ts'
import type { McpHost } from './mcp-host.ts'

/** What the server offers of an open assistant. The ledger of what was told is one a day, for all who are connected. */
export function hostOf(assistant: Assistant, { io, folder, language, usual }: DoorContext): McpHost {
  const { environment, now } = io
  return {
    folder,
    language,
    catalogue: assistant.catalogue,
    tools: assistant.tools,
    environment,
    now,
    run: (tool, input, { language: asked, signal, progress }) =>
      tool.run(input, {
        action: {
          folder,
          language: asked,
          usualLanguage: usual,
          environment,
          progress,
          trace: () => undefined,
          signal,
          now,
        },
        language: asked,
        talk: `mcp:${now().toISOString().slice(0, 10)}`,
        mayLift: false,
        ...(assistant.desk === undefined ? {} : { desk: assistant.desk }),
        signal,
      }),
  }
}
