import type { Turn } from '../../agent/turn/turn.ts'
import { chosenOption } from './chosen-option.ts'
import { faint } from './look.ts'
import { runMenu } from './menu/run-menu.ts'
import { optionsOf } from './outcome-lines.ts'
import { runCommand } from './run-command.ts'
import { hearTurn, type Session } from './session.ts'
import { terminalTexts } from './terminal-texts.ts'
import { yesOrNo } from './yes-or-no.ts'

/** Asks, answers and asks again, until somebody leaves or there are no more lines. */
export async function runTalk(session: Session, first?: string): Promise<void> {
  let next = first
  let leaving = false
  while (!session.signal.aborted) {
    const { lines, look, write } = session
    const say = terminalTexts[look.language]
    lines.onInterrupt(() => {
      if (leaving) lines.close()
      leaving = true
      write(`\n${faint(say.stopHint, look)}\n${say.prompt}`)
    })
    const line = next ?? (await lines.next(say.prompt))
    next = undefined
    if (line === undefined) break
    leaving = false
    const text = line.trim()
    if (text === '') continue
    if (text.startsWith('/')) {
      const done = await runCommand(session, text)
      if (done === 'quit') break
      next = done
      continue
    }
    next = await afterTurn(session, await askIn(session, chosenOption(session.last, text)))
  }
}

const askIn = (session: Session, question: string): Promise<Turn | undefined> =>
  hearTurn(session, question, (options) => session.assistant.ask(question, session.talk, options))

/** What an answer asks of the person: a yes or no, or another way to ask. @returns the next line, where one was typed in place of a yes or no */
async function afterTurn(session: Session, turn: Turn | undefined): Promise<string | undefined> {
  session.write('\n')
  if (turn === undefined) return undefined
  const { outcome } = turn
  const say = terminalTexts[session.look.language]
  if (outcome.kind === 'clarified' && outcome.proposal !== undefined) {
    const { id } = outcome.proposal
    const { talk } = session
    const answer = await yesOrNo(session, say.yesOrNo)
    if (talk === undefined || typeof answer === 'string') return typeof answer === 'string' ? answer : undefined
    const after = await hearTurn(session, undefined, (options) => session.assistant.decide(talk, id, answer, options))
    return afterTurn(session, after)
  }
  // Nobody could read it, and no model is there to try: what can be asked is shown instead, once.
  const lost = turn.readBy === 'none' && outcome.kind === 'clarified' && optionsOf(outcome).length === 0
  if (!lost || session.assistant.model !== undefined) return undefined
  if (!session.guided) return runMenu(session, say.menu.because)
  session.write(`${say.menu.hint}\n\n`)
  return undefined
}
