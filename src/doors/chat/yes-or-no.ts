import type { Session } from './session.ts'
import { terminalTexts } from './terminal-texts.ts'

/** Asks for a yes or a no, in either language; what is neither is given back, since it may be the next question. */
export async function yesOrNo({ lines }: Session, prompt: string): Promise<boolean | string> {
  let answer = ((await lines.next(prompt)) ?? '').trim()
  // Who typed a number meant an answer, and no other question.
  while (/^\d{1,2}$/.test(answer)) answer = ((await lines.next(prompt)) ?? '').trim()
  return answer === '' ? false : (saidYes(answer) ?? answer)
}

/** Whether a text says yes or no, in either language; undefined where it says neither. */
export function saidYes(text: string): boolean | undefined {
  const [yes, no] = (['yes', 'no'] as const).map((word) => Object.values(terminalTexts).flatMap((say) => say[word]))
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!。！]+$/, '')
  if (yes?.includes(said)) return true
  return no?.includes(said) ? false : undefined
}
