import type { Assistant } from '../../agent/assistant.ts'
import { inputFor } from '../../agent/turn/use-tool.ts'
import type { DoorContext } from '../cli/door-command.ts'
import { campaignTools } from './campaign-tools.ts'
import type { McpHost } from './mcp-host.ts'

/** What the server offers of an open assistant. The ledger of what was told is one a day, for all who are connected. */
export function hostOf(
  assistant: Assistant,
  { io, folder, language }: Pick<DoorContext, 'io' | 'folder' | 'language'>,
): McpHost {
  const { environment, now } = io
  const today = (): string => `mcp:${now().toISOString().slice(0, 10)}`
  return {
    folder,
    language,
    get catalogue() {
      return assistant.catalogue
    },
    tools: [...assistant.tools, ...campaignTools],
    environment,
    now,
    run: async (tool, input, call) => {
      const ledger = today()
      const { language: asked, signal, progress } = call
      if (campaignTools.includes(tool)) {
        const usual = { folder, usualLanguage: language, environment, now, trace: () => undefined }
        const action = { ...usual, language: asked, progress, signal }
        return tool.run(inputFor(tool, input), { action, language: asked, talk: ledger, mayLift: false, signal })
      }
      if (assistant.run === undefined) throw new Error('this assistant runs no tools outside a talk')
      return assistant.run(tool.name, input, { ...call, ledger })
    },
    tellSegments: (signal) => {
      if (assistant.tellSegments === undefined) throw new Error('this assistant tells nothing outside a talk')
      return assistant.tellSegments(today(), signal)
    },
  }
}
