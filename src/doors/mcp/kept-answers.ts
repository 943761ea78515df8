import type { McpAnswer } from './mcp-answer.ts'

/** Answers that were too long for one result, until the server ends or many others came. */
export interface KeptAnswers {
  keep: (answer: McpAnswer) => string
  find: (id: string) => McpAnswer | undefined
}

const mostKept = 100

export const answerAddress = (id: string): string => `shoal://answers/${id}`

/** Keeps the latest answers in memory. */
export function keptAnswers(): KeptAnswers {
  const answers = new Map<string, McpAnswer>()
  let count = 0
  return {
    keep: (answer) => {
      count++
      const id = `a${count}`
      answers.set(id, answer)
      if (answers.size > mostKept) answers.delete(`a${count - mostKept}`)
      return answerAddress(id)
    },
    find: (id) => answers.get(id),
  }
}
