import type { AskOptions, Assistant } from '../../agent/assistant.ts'
import { languageOfQuestion } from '../../agent/turn/language-of-question.ts'
import type { Turn } from '../../agent/turn/turn.ts'
import type { TurnEvent } from '../../agent/turn/turn-event.ts'
import { exitCodeOf } from '../../workspace/errors.ts'
import type { DoorContext } from '../cli/door-command.ts'
import { chosenOption } from './chosen-option.ts'
import { exitCodeOfTurn } from './exit-code-of-turn.ts'
import { openFor } from './open-for.ts'
import { talkOf } from './talk-of.ts'
import { terminalTexts } from './terminal-texts.ts'
import { turnTeller } from './turn-teller.ts'
import { saidYes } from './yes-or-no.ts'

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
  const { io, asked, json } = context
  const before = input.talk === undefined ? undefined : assistant.talks.turns(talkOf(assistant, input.talk).id).at(-1)
  // A yes or a number says nothing of the language, which is that of the talk.
  const isShort =
    before !== undefined &&
    (saidYes(input.question) !== undefined || chosenOption(before, input.question) !== input.question)
  const language = asked ?? (isShort ? before.language : languageOfQuestion(input.question)) ?? context.language
  const tell = turnTeller(
    {
      language,
      columns: io.columns ?? 80,
      colour: isColoured(context),
      how: input.sql === true,
      cuts: io.keyboard?.terminal === true,
    },
    io.stdout,
    true,
  )
  let found: { talk: string; turn: Turn } | undefined
  let talk = ''
  const { stages } = terminalTexts[language]
  const options: AskOptions = { signal: io.signal, lifted: input.lift === true, once: input.talk === undefined }
  if (asked !== undefined) options.language = asked
  for await (const event of asking(assistant, input, before, options)) {
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

/** A number means an option of the turn before, and a yes or no what it proposed. */
function asking(
  assistant: Assistant,
  { question, talk }: AskInput,
  before: Turn | undefined,
  options: AskOptions,
): AsyncIterable<TurnEvent> {
  const proposal = before?.outcome.kind === 'clarified' ? before.outcome.proposal : undefined
  const yes = saidYes(question)
  if (talk !== undefined && proposal !== undefined && yes !== undefined)
    return assistant.decide(talk, proposal.id, yes, options)
  return assistant.ask(chosenOption(before, question), talk, options)
}

/** Colours are for a terminal that did not refuse them (no-color.org). */
export const isColoured = ({ io }: Pick<DoorContext, 'io'>): boolean =>
  io.keyboard?.terminal === true && !io.environment['NO_COLOR'] && io.environment['TERM'] !== 'dumb'
