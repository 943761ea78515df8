import type { Readable, Writable } from 'node:stream'

/** What the command line needs from the world; tests give their own. */
export interface Io {
  folder: string
  environment: Record<string, string | undefined>
  signal: AbortSignal
  stdout: (text: string) => void
  stderr: (text: string) => void
  /** Whether stderr is a terminal, on which progress may be drawn. */
  terminal: boolean
  /** How wide the terminal is on which help is read; 80 where that is not known. */
  columns: number | undefined
  now: () => Date
  /** What is typed, and where it is echoed; absent where nobody can type. */
  keyboard?: { input: Readable; output: Writable; terminal: boolean }
}
