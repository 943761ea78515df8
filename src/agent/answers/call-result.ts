import type { ToolResult } from '../tools/tool-result.ts'

/** What a call of this talk found, under the id of the call: the only figures that an answer may hold. */
export interface CallResult {
  call: string
  result: ToolResult
}
