import type { Language } from '../../language/language.ts'
import type { McpAnswer } from './mcp-answer.ts'

interface KeptAnswer {
  answer: McpAnswer
  language: Language
}

/** Answers that were too long for one result, until the server ends or many others came. */
export interface KeptAnswers {
  keep: (answer: McpAnswer, language: Language) => string
  find: (id: string) => KeptAnswer | undefined
}

const mostKept = 100

const answerAddress = (id: string): string => `shoal://answers/${id}`

/** Keeps the latest answers in memory. */
export function keptAnswers(): KeptAnswers {
  const answers = new Map<string, KeptAnswer>()
  let count = 0
  return {
    keep: (answer, language) => {
      count++
      const id = `a${count}`
      answers.set(id, { answer, language })
      if (answers.size > mostKept) answers.delete(`a${count - mostKept}`)
      return answerAddress(id)
    },
    find: (id) => answers.get(id),
  }
}
