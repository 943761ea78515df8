import { z } from 'zod'
import { Outcome } from '../../agent/turn/outcome.ts'
import { AnswerSentence, Call, Turn } from '../../agent/turn/turn.ts'
import { Language, Localized } from '../../language/language.ts'
import { MenuEntry } from './menu-entry.ts'

// What page and server say to each other; each checks what it gets from the other.

const question = z.string().trim().min(1)
const id = z.string().min(1).max(200)

/** Named by the page, so that it can stop what it asked for. */
const request = z.uuid()
const inTalk = {
  talk: id.optional(),
  language: Language.optional(),
  lifted: z.boolean().optional().describe('whoever sits at the machine may lift the privacy threshold'),
  request,
}

export const AskBody = z.strictObject({ question, ...inTalk })
export const CallBody = z.strictObject({ tool: id, input: z.record(z.string(), z.unknown()), ...inTalk })
export const DecideBody = z.strictObject({
  proposal: id,
  yes: z.boolean(),
  talk: id,
  language: Language.optional(),
  request,
})
export const StopBody = z.strictObject({ request })

/** What the page must know before anything is asked. */
export const About = z.strictObject({
  title: z.string(),
  language: Language,
  model: z.string().optional(),
  asOf: z.string().optional().describe('absent for a table of customers, which has no days'),
  days: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  suggestions: z.strictObject({ en: z.array(z.string()), zh: z.array(z.string()) }),
  menu: z.array(MenuEntry),
})
export type About = z.infer<typeof About>

/** What stands beside the talk. */
export const Overview = z.strictObject({
  segments: z.array(z.strictObject({ id: z.string(), name: Localized, customers: z.int(), share: z.number() })),
  customers: z.int(),
  report: z
    .strictObject({ url: z.string().startsWith('/files/'), stale: z.boolean().describe('older than what counts now') })
    .optional(),
})
export type Overview = z.infer<typeof Overview>

export const TalkList = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    turns: z.int(),
    at: z.string(),
    once: z.literal(true).optional().describe('of `shoal ask`, with its one question'),
  }),
)
export type TalkList = z.infer<typeof TalkList>

export const TurnList = z.array(Turn)
export const Exported = z.strictObject({ markdown: z.string() })

/** A problem with its remedy, in the language of the request. */
export const Fault = z.strictObject({ code: z.string(), problem: z.string(), remedy: z.string() })
export type Fault = z.infer<typeof Fault>

/** The events of a turn, one a line (application/x-ndjson). */
export const WireEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('begin'), talk: z.string(), turn: z.string(), question: z.string() }),
  z.strictObject({ type: z.literal('stage'), stage: z.enum(['reading', 'asking', 'computing', 'writing']) }),
  z.strictObject({ type: z.literal('reading'), call: z.string().optional(), text: z.string() }),
  z.strictObject({ type: z.literal('call'), call: Call }),
  z.strictObject({ type: z.literal('sentence'), sentence: AnswerSentence }),
  z.strictObject({ type: z.literal('end'), outcome: Outcome, turn: Turn }),
])
export type WireEvent = z.infer<typeof WireEvent>
