import type { Assistant } from '../../agent/assistant.ts'

const talksLookedAt = 20
const questionsKept = 200

/** What was asked before, the latest first: the talks themselves are the history, so that a deleted one leaves nothing behind. */
export function earlierQuestions({ talks }: Pick<Assistant, 'talks'>): string[] {
  const latest = [...talks.list()].sort((one, other) => other.at.localeCompare(one.at)).slice(0, talksLookedAt)
  const asked = latest.flatMap(({ id }) =>
    talks
      .turns(id)
      .map(({ question }) => question)
      .reverse(),
  )
  return [...new Set(asked.filter((question) => question !== '' && !question.includes('\n')))].slice(0, questionsKept)
}
