import type { Stage } from '../../actions/define-action.ts'
import type { Tool, ToolOutcome } from '../../agent/tools/tool.ts'
import type { Language } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { SegmentsTold } from '../../questions/desk.ts'

/** How a call is to be made. */
export interface McpCall {
  language: Language
  signal: AbortSignal
  progress: (stage: Stage, portion?: { done: number; total: number }) => void
}

/** What the server offers: an open workspace with its tools, shared by all who are connected. */
export interface McpHost {
  folder: string
  language: Language
  catalogue: Catalogue
  tools: readonly Tool[]
  environment: Readonly<Record<string, string | undefined>>
  now: () => Date
  /** Runs a tool; what was told on the same day counts, and nobody may lift the threshold. @throws ShoalError */
  run: (tool: Tool, input: Record<string, unknown>, call: McpCall) => Promise<ToolOutcome>
  /** Of which segments sheets may be told today; what they tell counts from then on. @throws ShoalError */
  tellSegments: (signal: AbortSignal) => Promise<SegmentsTold>
}

/** Which tools are offered: those that write, send or tell of one customer only where the person at the machine switched them on. */
export interface Allowed {
  writes: boolean
  sends: boolean
  /** What tells of one customer, or of few. */
  customers: boolean
}

/** The tools that a server may offer. Who may send may write too. */
export function allowedTools(tools: readonly Tool[], { writes, sends, customers }: Allowed): Tool[] {
  return tools
    .filter(({ effect }) => (effect === 'sends' ? sends : effect === 'reads' || writes || sends))
    .filter(({ ofOne }) => customers || ofOne !== true)
}
