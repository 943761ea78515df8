import type { Language } from '../../language/language.ts'
import type { Route } from '../../questions/reading/route-question.ts'
import type { Tool } from '../tools/tool.ts'

const most = 4

/** Words of a tool that stand in a question. */
export function cuesIn(question: string, { cues }: Pick<Tool, 'cues'>, language: Language): string[] {
  const text = question.toLowerCase()
  return [...cues[language], ...(language === 'zh' ? cues.en : [])].filter((cue) =>
    /^[\p{Script=Latin}\d]/u.test(cue) ? new RegExp(`(?<![a-z])${escaped(cue)}`, 'i').test(text) : text.includes(cue),
  )
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The tools that a model may choose from: what the question calls for, and always the semantic layer. With ask-back and cannot they are three to five, or six where many are called for. */
export function narrowTools(tools: readonly Tool[], question: string, language: Language, route: Route): Tool[] {
  const rank = (tool: Tool): number =>
    (route.kind === 'tools' && route.names.includes(tool.name) ? 100 - route.names.indexOf(tool.name) : 0) +
    Math.max(0, ...cuesIn(question, tool, language).map((cue) => cue.length))
  const called = tools
    .filter((tool) => tool.name !== 'query' && rank(tool) > 0)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most - 2)
  return [...tools.filter(({ name }) => name === 'query'), ...called]
}
