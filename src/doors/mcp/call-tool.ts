import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Tool } from '../../agent/tools/tool.ts'
import { Language } from '../../language/language.ts'
import { asShoalError, explain } from '../../workspace/errors.ts'
import { answerOf, failedAnswer } from './answer-of.ts'
import { answerText } from './answer-text.ts'
import { fitAnswer } from './fit-answer.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { McpAnswer } from './mcp-answer.ts'
import type { McpCall, McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'

/** Calls a tool; a failure is a result too, so that the application's model reads what is wrong and what to do. */
export async function callTool(
  host: McpHost,
  tool: Tool,
  given: Record<string, unknown>,
  call: Omit<McpCall, 'language'>,
  kept: KeptAnswers,
): Promise<CallToolResult> {
  const { language, input } = languageApart(tool, given, host.language)
  try {
    const outcome = await host.run(tool, input, { ...call, language })
    const answer = fitAnswer(answerOf(outcome, language), language, (whole) => kept.keep(whole, language))
    return resultOf(answer, language)
  } catch (error) {
    return { ...resultOf(failedAnswer(explain(asShoalError(error), language)), language), isError: true }
  }
}

/** The language stands in the input beside what the tool takes, unless it is one of the tool's own fields. */
function languageApart(tool: Tool, given: Record<string, unknown>, usual: Language) {
  if ('language' in tool.input.shape) return { language: usual, input: given }
  const { language, ...input } = given
  const { success, data } = Language.safeParse(language)
  return { language: success ? data : usual, input: success || language === undefined ? input : given }
}

function resultOf(answer: McpAnswer, language: Language): CallToolResult {
  const { title } = mcpTexts[language].resources.answer
  return {
    content: [
      { type: 'text', text: answerText(answer, language) },
      ...(answer.rest === undefined
        ? []
        : [{ type: 'resource_link' as const, uri: answer.rest, name: title, mimeType: 'text/markdown' }]),
    ],
    structuredContent: { ...answer },
  }
}
