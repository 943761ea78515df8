import { readingFaults as en } from '../../language/en/chat-faults.ts'
import type { Language } from '../../language/language.ts'
import { readingFaults as zh } from '../../language/zh/chat-faults.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import type { Route } from '../../questions/reading/route-question.ts'
import type { Tool } from '../tools/tool.ts'
import type { ChosenCall } from './ask-for-call.ts'
import { explainReadingFault } from './explain-reading-fault.ts'
import { holdAgainstReading } from './hold-against-reading.ts'
import { holdToolInput } from './hold-tool-input.ts'

const mostFaults = 4

/** What is wrong with a model’s call, in words that it can mend it by; undefined where it holds. */
export function holdChoice(
  tool: Tool,
  { input }: ChosenCall,
  asked: { question: string; language: Language; reading: QuestionReading; route: Route; catalogue: Catalogue },
): string | undefined {
  const faults = faultsOf(tool, input, asked)
  if (faults.length === 0) return undefined
  const say = asked.language === 'zh' ? zh : en
  return [say.again, ...faults.slice(0, mostFaults).map((fault) => `- ${fault}`)].join('\n')
}

function faultsOf(tool: Tool, input: unknown, asked: Parameters<typeof holdChoice>[2]): string[] {
  const parsed = tool.input.safeParse(input)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const faults =
    tool.name === 'query'
      ? holdAgainstReading(TypedQuery.parse(parsed.data), asked.reading)
      : holdToolInput(tool, parsed.data, asked)
  return faults.map((fault) => explainReadingFault(fault, asked.language))
}
