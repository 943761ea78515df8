import { basename } from 'node:path'
import type { Assistant } from '../../agent/assistant.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { DoorContext } from '../cli/door-command.ts'
import { isColoured } from './ask-once.ts'
import { complete } from './complete.ts'
import { earlierQuestions } from './earlier-questions.ts'
import { namesToComplete } from './names-to-complete.ts'
import { openFor } from './open-for.ts'
import { readLines } from './read-lines.ts'
import { runTalk } from './run-talk.ts'
import type { Session } from './session.ts'
import { talkOf } from './talk-of.ts'
import { terminalTexts } from './terminal-texts.ts'

interface ChatInput {
  talk?: string | undefined
  lift?: boolean | undefined
  menu?: boolean | undefined
}

/** Talks until somebody leaves. 0 when it ends as it should, 130 when the whole of it was interrupted. */
export async function chatDoor(input: ChatInput, context: DoorContext): Promise<number> {
  if (context.json)
    throw new ShoalError('input/invalid', {
      option: '--json',
      complaint: { is: 'unknown-option' },
      suggestion: 'shoal ask',
    })
  const assistant = await openFor(context)
  try {
    return await chatWith(assistant, input, context)
  } finally {
    assistant.close()
  }
}

/** The same with an assistant that is open. @throws ShoalError chat/unknown-talk */
export async function chatWith(assistant: Assistant, input: ChatInput, context: DoorContext): Promise<number> {
  const { io, language, asked, folder } = context
  const entry = input.talk === undefined ? undefined : talkOf(assistant, input.talk)
  const { keyboard } = io
  if (keyboard === undefined) throw new ShoalError('chat/no-keyboard', { command: 'chat' })
  const names = namesToComplete(assistant.catalogue)
  const lines = readLines({
    ...keyboard,
    history: earlierQuestions(assistant),
    complete: (line) => complete(line, names),
  })
  const session: Session = {
    assistant,
    lines,
    write: (text) => void keyboard.output.write(text),
    look: { language, columns: io.columns ?? 80, colour: isColoured(context), how: false, cuts: keyboard.terminal },
    wipes: keyboard.terminal,
    talk: entry?.id,
    last: entry === undefined ? undefined : assistant.talks.turns(entry.id).at(-1),
    asked,
    lifted: input.lift === true,
    guided: false,
    folder: io.folder,
    signal: io.signal,
  }
  io.signal.addEventListener('abort', () => lines.close(), { once: true })
  // A window that is made narrower while the talk lasts: the next answer fits it.
  const { output } = keyboard
  output.on('resize', () => {
    if ('columns' in output && typeof output.columns === 'number')
      session.look = { ...session.look, columns: output.columns }
  })
  const say = terminalTexts[language]
  const { days } = assistant.catalogue
  for (const line of say.welcome(
    basename(folder),
    assistant.model,
    days === undefined ? undefined : `${days.from} – ${days.to}`,
  ))
    session.write(`${line}\n`)
  if (entry !== undefined) session.write(`${say.resumed(entry.title, entry.turns)}\n`)
  session.write('\n')
  await runTalk(session, input.menu === true ? '/menu' : undefined)
  lines.close()
  if (session.talk !== undefined) session.write(`${terminalTexts[session.look.language].bye(session.talk)}\n`)
  return io.signal.aborted ? 130 : 0
}
