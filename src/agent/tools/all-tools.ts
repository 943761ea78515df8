import { changeTool } from './change-tool.ts'
import { compareTool } from './compare-tool.ts'
import { describeTool } from './describe-tool.ts'
import { explainCustomerTool } from './explain-customer-tool.ts'
import { queryTool } from './query-tool.ts'
import type { Tool } from './tool.ts'

/** Everything that can be asked of Shoal in a talk, in the order in which menus show it. */
export const allTools: readonly Tool[] = [queryTool, describeTool, compareTool, explainCustomerTool, changeTool].map(
  asTool,
)

/** The tools differ in their inputs; who calls one parses the input with its own schema first. */
function asTool(tool: unknown): Tool {
  return tool as Tool
}
