import type { z } from 'zod'
import type { ActionContext } from '../../actions/define-action.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { QuestionDesk } from '../../questions/desk.ts'
import type { ToolResult } from './tool-result.ts'

/** What a tool did not give, and why: an answer too, never an error. */
export interface NoResult {
  kind: 'cannot' | 'withheld' | 'clarify'
  /** One or two plain sentences: what is missing or kept back, and what to do or ask instead. */
  text: Localized
  /** Questions that can be asked instead, in words that the agent reads without a doubt. */
  offers: Localized[]
  /** How the request was read, where it was read at all. */
  reading?: Localized
}

export type ToolOutcome = { kind: 'found'; result: ToolResult } | NoResult

/** What a tool gets besides its input. */
export interface ToolContext {
  action: ActionContext
  language: Language
  /** The talk: what was shown in it before decides what may be told now. */
  talk: string
  /** False at doors where nobody may lift the privacy threshold (MCP). */
  mayLift: boolean
  /** Whether the person at the machine lifted it; counts only where they may. */
  lifted?: boolean
  /** The open desk, where the caller has one; else a tool opens one for the call. */
  desk?: QuestionDesk
  signal: AbortSignal
}

/** What can be asked of Shoal in a talk: one action, its words for a model, and its result in figures and sentences. */
export interface Tool<I extends z.ZodObject = z.ZodObject> {
  name: string
  effect: 'reads' | 'writes' | 'sends'
  /** It tells of one customer: for persons at the machine, unless they switch it on for others. */
  ofOne?: true
  /** For models and for menus: one sentence. */
  description: Localized
  /** Words by which a question calls for it, lower case. */
  cues: { en: readonly string[]; zh: readonly string[] }
  /** The input as models and MCP clients see it. */
  input: I
  /** The same with names fixed as enums, of those that the question may mean. */
  narrowed: (catalogue: Catalogue, names: readonly string[]) => z.ZodObject
  /** One question per field for the guided menu, in its order; fields that are not named keep their defaults. */
  asks: { field: keyof z.infer<I> & string; question: Localized }[]
  /** Of a tool that writes or sends: what would be done, in one sentence, before it is. */
  proposes?: (input: z.infer<I>) => Localized
  /** Of a tool that writes or sends: why it cannot be proposed at all; undefined: it can. */
  lacks?: (input: z.infer<I>, desk: QuestionDesk) => Promise<NoResult | undefined>
  run: (input: z.infer<I>, context: ToolContext) => Promise<ToolOutcome>
}

/** Checks that the parts of a tool fit together. */
export function defineTool<I extends z.ZodObject>(tool: Tool<I>): Tool {
  // The tools differ in their inputs; who calls one parses the input with its own schema first.
  return tool as unknown as Tool
}
