import type { z } from 'zod'
import type { Language } from '../../language/language.ts'
import type { Io } from './io.ts'

/** What a door gets besides its input. */
export interface DoorContext {
  io: Io
  /** The workspace's folder. */
  folder: string
  /** The language asked for, if any. */
  asked: Language | undefined
  /** The language in force where neither the command line nor the workspace says one. */
  usual: Language
  /** The language in which the door speaks. */
  language: Language
  json: boolean
}

/** A command that is no action but opens a door of its own: it talks, or serves. It lives above the agent, as actions do not. */
export interface DoorCommand<I extends z.ZodObject = z.ZodObject> {
  name: string
  effect: 'reads' | 'writes' | 'sends'
  asksModels: boolean
  /** The input that stands without a flag. */
  positional?: (keyof z.infer<I> & string) | readonly (keyof z.infer<I> & string)[]
  input: I
  /** What --json prints, where it prints one document. */
  output?: z.ZodType
  /** Runs until the door is closed, and gives the exit code. @throws ShoalError where it cannot be opened */
  run: (input: z.infer<I>, context: DoorContext) => Promise<number>
}

/** Checks that the parts of a door's command fit together. */
export function defineDoor<I extends z.ZodObject>(command: DoorCommand<I>): DoorCommand<I> {
  return command
}
