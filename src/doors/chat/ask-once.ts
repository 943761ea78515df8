import type { AskOptions, Assistant } from '../../agent/assistant.ts'
import type { Turn } from '../../agent/turn/turn.ts'
import { exitCodeOf } from '../../workspace/errors.ts'
import type { DoorContext } from '../cli/door-command.ts'
import { exitCodeOfTurn } from './exit-code-of-turn.ts'
import { openFor } from './open-for.ts'
import { talkOf } from './talk-of.ts'
import { terminalTexts } from './terminal-texts.ts'
import { turnTeller } from './turn-teller.ts'

const wiped = '\r\x1b[2K'

interface AskInput {
  question: string
  talk?: string | undefined
  sql?: boolean | undefined
  lift?: boolean | undefined
}

/** Asks one question and prints the answer; with --json the turn. 0 for every answer, also for one that says why there is none. */
export async function askOnce(input: AskInput, context: DoorContext): Promise<number> {
  const assistant = await openFor(context)
  try {
    return await askAssistant(assistant, input, context)
  } finally {
    assistant.close()
  }
}

/** The same of an assistant that is open. @throws ShoalError chat/unknown-talk */
export async function askAssistant(assistant: Assistant, input: AskInput, context: DoorContext): Promise<number> {
  const { io, asked, json, language } = context
  if (input.talk !== undefined) talkOf(assistant, input.talk)
  const tell = turnTeller(
    { language, columns: io.columns ?? 80, colour: isColoured(context), how: input.sql === true },
    io.stdout,
  )
  let found: { talk: string; turn: Turn } | undefined
  let talk = ''
  const { stages } = terminalTexts[language]
  const options: AskOptions = { signal: io.signal, lifted: input.lift === true }
  if (asked !== undefined) options.language = asked
  for await (const event of assistant.ask(input.question, input.talk, options)) {
    if (event.type === 'begin') talk = event.talk
    if (event.type === 'end') found = { talk, turn: event.turn }
    // On a terminal stderr says what goes on, and takes it back before anything is said.
    if (io.terminal && !json) io.stderr(event.type === 'stage' ? `${wiped}${stages[event.stage]} …` : wiped)
    if (!json) tell(event)
  }
  if (found === undefined) return exitCodeOf('internal/unexpected')
  if (json) io.stdout(`${JSON.stringify(found, null, 2)}\n`)
  return exitCodeOfTurn(found.turn, io.signal)
}

/** Colours are for a terminal that did not refuse them (no-color.org). */
export const isColoured = ({ io }: Pick<DoorContext, 'io'>): boolean =>
  io.keyboard?.terminal === true && !io.environment['NO_COLOR'] && io.environment['TERM'] !== 'dumb'
