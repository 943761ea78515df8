import { PassThrough, Writable } from 'node:stream'
import type { Assistant } from '../../../src/agent/assistant.ts'
import { chatWith } from '../../../src/doors/chat/chat-door.ts'
import type { DoorContext } from '../../../src/doors/cli/door-command.ts'
import type { Language } from '../../../src/language/language.ts'

interface TalkOptions {
  terminal?: boolean
  language?: Language
  folder?: string
  /** Called with all that was said so far, to type on, or to make the window so wide. */
  onSaid?: (said: string, type: (keys: string) => void, resize: (columns: number) => void) => void
}

/** Talks with an assistant as a person or a pipe does, and gives all that was shown. @param typed without it the input stays open */
export async function talkWith(
  assistant: Assistant,
  typed: string,
  { terminal = false, language = 'en', folder = '/', onSaid }: TalkOptions = {},
): Promise<{ code: number; said: string }> {
  let said = ''
  const input = new PassThrough()
  const output = new Writable({
    write(chunk, _, done) {
      said += String(chunk)
      // Keys come when the terminal has drawn, never within the drawing.
      onSaid?.(said, (keys) => void setImmediate(() => input.write(keys)), resize)
      done()
    },
  })
  const resize = (columns: number): void => {
    Object.assign(output, { columns })
    output.emit('resize')
  }
  const context: DoorContext = {
    io: {
      folder,
      environment: {},
      signal: new AbortController().signal,
      stdout: () => undefined,
      stderr: () => undefined,
      terminal,
      columns: 80,
      now: () => new Date('2026-01-01T00:00:00Z'),
      keyboard: { input, output, terminal },
    },
    folder: '/shop',
    asked: undefined,
    usual: language,
    language,
    json: false,
  }
  const talk = chatWith(assistant, {}, context)
  input.write(typed)
  if (!terminal) input.end()
  return { code: await talk, said }
}
