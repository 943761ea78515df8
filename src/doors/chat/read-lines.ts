import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Lines that a person types, or that come out of a pipe. */
export interface Lines {
  /** The next line; undefined when there will be no more. */
  next: (prompt: string) => Promise<string | undefined>
  /** Says what Ctrl-C does from here on. */
  onInterrupt: (handler: () => void) => void
  close: () => void
}

interface LineOptions {
  input: Readable
  output: Writable
  /** Whether lines can be edited, recalled and completed; without it each line is echoed behind its prompt, so that a scripted talk reads as one. */
  terminal: boolean
  /** Earlier questions, the latest first. */
  history: readonly string[]
  complete: (line: string) => [string[], string]
}

/** Reads lines by node:readline. What is typed while an answer comes waits its turn. */
export function readLines({ input, output, terminal, history, complete }: LineOptions): Lines {
  const waiting: string[] = []
  let wanted: ((line: string | undefined) => void) | undefined
  let ended = false
  let interrupt = (): void => undefined
  const reader = createInterface({
    input,
    ...(terminal ? { output } : {}),
    terminal,
    historySize: 500,
    removeHistoryDuplicates: true,
    history: [...history],
    completer: complete,
  })
  const give = (line: string | undefined): void => {
    const take = wanted
    wanted = undefined
    take?.(line)
  }
  reader.on('line', (line) => {
    if (wanted === undefined) waiting.push(line)
    else give(line)
  })
  reader.on('close', () => {
    ended = true
    give(undefined)
  })
  reader.on('SIGINT', () => interrupt())
  return {
    next: async (prompt) => {
      const kept = waiting.shift()
      if (terminal && kept === undefined && !ended) {
        reader.setPrompt(prompt)
        reader.prompt()
      }
      const line =
        kept ??
        (ended
          ? undefined
          : await new Promise<string | undefined>((take) => {
              wanted = take
            }))
      if (line !== undefined && (!terminal || kept !== undefined)) output.write(`${prompt}${line}\n`)
      return line
    },
    onInterrupt: (handler) => {
      interrupt = handler
    },
    close: () => reader.close(),
  }
}
