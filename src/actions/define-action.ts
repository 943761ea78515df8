import type { z } from 'zod'
import type { Language } from '../language/language.ts'

/** What a run may take a while over; doors show it. */
export type Stage =
  | 'reading'
  | 'cleaning'
  | 'counting'
  | 'features'
  | 'grouping'
  | 'recommending'
  | 'describing'
  | 'writing'
  | 'asking'
  | 'sending'

/** How far a stage of many like steps is. */
export interface Portion {
  done: number
  total: number
  /** By the pace so far; absent while none is known. */
  secondsLeft?: number
}

/** What an action gets besides its input. */
export interface ActionContext {
  /** The workspace's folder. */
  folder: string
  /** The language asked for at the door, if any; the workspace's own comes next. */
  language: Language | undefined
  /** The language in force where neither the door nor the workspace says one. */
  usualLanguage: Language
  progress: (stage: Stage, portion?: Portion) => void
  /** Variables that settings may name, as for the key of a model. */
  environment: Readonly<Record<string, string | undefined>>
  /** Lines of a trace that was asked for, as they arise. */
  trace: (line: string) => void
  signal: AbortSignal
  /** The clock, for records of when something was done; no figure depends on it. */
  now: () => Date
}

/** What one can ask of Shoal, defined once; every door shows the same. */
export interface Action<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  name: string
  effect: 'reads' | 'writes' | 'sends'
  /** Whether a run with this input may ask the models of shoal.yaml: text leaves the machine and may cost money, so a door that asks first asks. */
  asksModels?: (input: z.infer<I>) => boolean
  /** The input that stands without a flag on a command line; several stand in their order. */
  positional?: (keyof z.infer<I> & string) | readonly (keyof z.infer<I> & string)[]
  /** The input that names the folder which the action makes; it does not work in the folder at hand. */
  makesFolder?: string
  input: I
  output: O
  /** Whether an output stands for work of which a part could not be done. */
  isPartial?: (output: z.infer<O>) => boolean
  run: (input: z.infer<I>, context: ActionContext) => Promise<z.infer<O>>
}

/** Checks that the parts of an action fit together. */
export function defineAction<I extends z.ZodObject, O extends z.ZodType>(action: Action<I, O>): Action<I, O> {
  return action
}
