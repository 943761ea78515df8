import type { Session } from './session.ts'
import { terminalTexts } from './terminal-texts.ts'

/** Asks for a yes or a no, in either language; what is neither is given back, since it may be the next question. */
export async function yesOrNo({ lines }: Session, prompt: string): Promise<boolean | string> {
  const answer = ((await lines.next(prompt)) ?? '').trim()
  const [yes, no] = (['yes', 'no'] as const).map((word) => Object.values(terminalTexts).flatMap((say) => say[word]))
  const said = answer.toLowerCase().replace(/[.!。！]+$/, '')
  if (yes?.includes(said)) return true
  return no?.includes(said) || said === '' ? false : answer
}
