import type { Outcome } from '../turn/outcome.ts'
import type { Turn } from '../turn/turn.ts'

/** A talk as Markdown: each question with how it was read, what was answered and how the turn ended. */
export const talkMarkdown = (turns: readonly Turn[]): string => `${turns.map(turnText).join('\n\n')}\n`

function turnText({ question, calls, sentences, outcome }: Turn): string {
  const said = sentences.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ')
  return [`## ${question}`, ...calls.map(({ reading }) => `*${reading}*`), said, endOf(outcome)]
    .filter((block) => block !== '')
    .join('\n\n')
}

function endOf(outcome: Outcome): string {
  const options = 'options' in outcome ? outcome.options.map((option) => `\n- ${option}`).join('') : ''
  switch (outcome.kind) {
    case 'answered':
      return ''
    case 'clarified':
      return `${outcome.question}${options}`
    case 'cannot':
      return `${outcome.missing}${options}`
    case 'withheld':
      return `${outcome.reason}${options}`
    case 'refused':
      return outcome.reason
    case 'failed':
      return `${outcome.sentence} ${outcome.remedy}`
  }
}
