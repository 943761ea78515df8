import { toolWords as en, type ToolName } from '../../language/en/chat-tools.ts'
import { toolWords as zh } from '../../language/zh/chat-tools.ts'
import type { Tool } from './tool.ts'

/** Name, description, cues and the menu's questions of a tool in both languages. @param fields in the order in which they are asked */
export function wordsOfTool<const F extends string>(
  name: ToolName,
  fields: readonly F[],
): Pick<Tool, 'description' | 'cues'> & { name: ToolName; asks: { field: F; question: { en: string; zh: string } }[] } {
  return {
    name,
    description: { en: en[name].description, zh: zh[name].description },
    cues: { en: en[name].cues, zh: zh[name].cues },
    asks: fields.map((field) => ({
      field,
      question: { en: en[name].asks[field] ?? field, zh: zh[name].asks[field] ?? field },
    })),
  }
}
