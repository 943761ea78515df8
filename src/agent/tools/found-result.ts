import type { ToolOutcome } from './tool.ts'
import type { ToolResult } from './tool-result.ts'

type Given = Pick<ToolResult, 'reading' | 'facts' | 'sentences' | 'how' | 'snapshot'> & Partial<ToolResult>

/** What a tool found, of one row and without links where nothing else is said. */
export const foundResult = (given: Given): ToolOutcome => ({
  kind: 'found',
  result: { rows: 1, withheld: 0, links: [], ...given },
})
