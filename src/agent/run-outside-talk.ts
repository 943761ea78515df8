import type { RunOptions } from './assistant.ts'
import type { Lease } from './parts-desk.ts'
import type { ToolOutcome } from './tools/tool.ts'
import { stopping } from './turn/stopping.ts'
import { inputFor, toolNamed } from './turn/use-tool.ts'

/** Runs a tool for a door that keeps no talks. @throws ShoalError chat/unknown-tool, chat/invalid-input, run/cancelled, and whatever the action throws */
export async function runOutsideTalk(
  { parts, release }: Lease,
  name: string,
  input: unknown,
  { language, ledger, progress, signal }: RunOptions,
): Promise<ToolOutcome> {
  try {
    const tool = toolNamed(parts.tools, name)
    const running = tool.run(inputFor(tool, input), {
      action: { ...parts.action, language, progress, signal },
      language,
      talk: ledger,
      mayLift: false,
      desk: parts.desk,
      signal,
    })
    // What writes heeds the signal itself, so that nothing is left half-way.
    return await (tool.effect === 'reads' ? stopping(running, signal) : running)
  } finally {
    release()
  }
}
