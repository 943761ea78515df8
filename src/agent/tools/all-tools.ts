import { changeTool } from './change-tool.ts'
import { compareTool } from './compare-tool.ts'
import { describeTool } from './describe-tool.ts'
import { explainCustomerTool } from './explain-customer-tool.ts'
import { lookAlikesTool } from './look-alikes-tool.ts'
import { predictTool } from './predict-tool.ts'
import { queryTool } from './query-tool.ts'
import { recommendTool } from './recommend-tool.ts'
import type { Tool } from './tool.ts'
import { valueTool } from './value-tool.ts'

/** The tools differ in their inputs; who calls one parses the input with its own schema first. */
const asTool = (tool: unknown): Tool => tool as Tool

/** Everything that can be asked of Shoal in a talk, in the order in which menus show it. */
export const allTools: readonly Tool[] = [
  queryTool,
  describeTool,
  compareTool,
  explainCustomerTool,
  changeTool,
  valueTool,
  predictTool,
  recommendTool,
  lookAlikesTool,
].map(asTool)
