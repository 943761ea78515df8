import type { AskOptions, Assistant } from '../../agent/assistant.ts'
import { languageOfQuestion } from '../../agent/turn/language-of-question.ts'
import type { Turn } from '../../agent/turn/turn.ts'
import type { TurnEvent } from '../../agent/turn/turn-event.ts'
import type { Language } from '../../language/language.ts'
import type { Look } from './look.ts'
import { faint } from './look.ts'
import type { Lines } from './read-lines.ts'
import { terminalTexts } from './terminal-texts.ts'
import { turnTeller } from './turn-teller.ts'

/** A talk in the terminal while it lasts. */
export interface Session {
  assistant: Assistant
  lines: Lines
  write: (text: string) => void
  look: Look
  /** Whether passing remarks such as "computing" can be wiped away again. */
  wipes: boolean
  /** Absent before the first question. */
  talk: string | undefined
  last: Turn | undefined
  /** The language that answers must have; absent: that of the question. */
  asked: Language | undefined
  lifted: boolean
  /** Whether the menu was shown already. */
  guided: boolean
  /** Where files are written that are named without a folder. */
  folder: string
  /** Ends all of it. */
  signal: AbortSignal
}

const wiped = '\r\x1b[2K'

/**
 * Tells a turn as it comes; Ctrl-C stops the turn and not the talk.
 * @param question what was asked, whose language the answer has unless another one was chosen
 * @returns the turn; undefined where the talk itself was ended
 */
export async function hearTurn(
  session: Session,
  question: string | undefined,
  start: (options: AskOptions) => AsyncIterable<TurnEvent>,
): Promise<Turn | undefined> {
  const { write, lines, wipes } = session
  const language =
    session.asked ??
    (question === undefined ? undefined : languageOfQuestion(question)) ??
    session.last?.language ??
    session.look.language
  // What stands around the answers, as the menu, follows the language of the talk.
  const look = { ...session.look, language }
  session.look = look
  const stop = new AbortController()
  lines.onInterrupt(() => stop.abort())
  const options: AskOptions = {
    language,
    signal: AbortSignal.any([stop.signal, session.signal]),
    lifted: session.lifted,
  }
  const say = terminalTexts[language]
  const tell = turnTeller(look, write)
  let staged = false
  for await (const event of start(options)) {
    if (staged) write(wiped)
    staged = false
    if (event.type === 'begin') session.talk = event.talk
    if (event.type === 'stage' && wipes) {
      write(faint(`${say.stages[event.stage]} …`, look))
      staged = true
    }
    if (event.type === 'end') session.last = event.turn
    if (event.type === 'end' && stop.signal.aborted && event.outcome.kind === 'failed') write(`${say.stopped}\n`)
    else tell(event)
  }
  return session.signal.aborted ? undefined : session.last
}
