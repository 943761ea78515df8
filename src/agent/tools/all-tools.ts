import { briefTool } from './brief-tool.ts'
import { changeTool } from './change-tool.ts'
import { compareTool } from './compare-tool.ts'
import { copyTool } from './copy-tool.ts'
import { describeTool } from './describe-tool.ts'
import { explainCustomerTool } from './explain-customer-tool.ts'
import { forecastTool } from './forecast-tool.ts'
import { holdOutTool } from './hold-out-tool.ts'
import { learningsTool } from './learnings-tool.ts'
import { lookAlikesTool } from './look-alikes-tool.ts'
import { predictTool } from './predict-tool.ts'
import { queryTool } from './query-tool.ts'
import { recommendTool } from './recommend-tool.ts'
import { resultsTool } from './results-tool.ts'
import type { Tool } from './tool.ts'
import { valueTool } from './value-tool.ts'

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
  forecastTool,
  holdOutTool,
  resultsTool,
  learningsTool,
  briefTool,
  copyTool,
]
