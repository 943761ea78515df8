import type { Language } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import type { Route } from '../../questions/reading/route-question.ts'
import type { Tool } from '../tools/tool.ts'
import { cuesIn } from './narrow-tools.ts'

/** What a model’s call of another tool than the semantic layer rests on no words of the question for. */
export type InputFault = { code: 'tool-uncalled'; tool: string } | { code: 'value-unasked'; value: string }

/** Holds a model’s call of a tool against the question: a word must call for the tool, and every name of the data in its input must be in the question. */
export function holdToolInput(
  tool: Tool,
  input: Readonly<Record<string, unknown>>,
  asked: { question: string; language: Language; reading: QuestionReading; route: Route; catalogue: Catalogue },
): InputFault[] {
  const { question, language, reading, route, catalogue } = asked
  const isCalled =
    (route.kind === 'tools' && route.names.includes(tool.name)) || cuesIn(question, tool, language).length > 0
  const meant = new Set(reading.slice.values.map(({ value }) => value))
  const names = new Set(catalogue.dimensions.flatMap(({ values }) => values.map(({ value }) => value)))
  const unasked = [...new Set(textsIn(input))].filter(
    (value) => names.has(value) && !meant.has(value) && !question.toLowerCase().includes(value.toLowerCase()),
  )
  return [
    ...(isCalled ? [] : [{ code: 'tool-uncalled' as const, tool: tool.name }]),
    ...unasked.map((value) => ({ code: 'value-unasked' as const, value })),
  ]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
