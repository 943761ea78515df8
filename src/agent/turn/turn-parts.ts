import type { ActionContext } from '../../actions/define-action.ts'
import type { Language } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { Correction, TriedPair } from '../../questions/corrections/correction.ts'
import type { QuestionDesk } from '../../questions/desk.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import type { Route } from '../../questions/reading/route-question.ts'
import type { ChatSettings } from '../../workspace/chat-settings.ts'
import type { ChatMessage, ChatModel } from '../../writing/models/chat-model.ts'
import type { Tool } from '../tools/tool.ts'
import type { Link, ToolResult } from '../tools/tool-result.ts'
import type { AnswerSentence, Call, Turn } from './turn.ts'

/** What a model is asked to choose from. */
interface ToolChoice {
  question: string
  language: Language
  reading: QuestionReading
  tools: readonly Pick<Tool, 'name' | 'description'>[]
  previous: TypedQuery | undefined
}

/** A result in a talk, with the call that it came from. */
export interface FoundCall {
  call: Call
  result: ToolResult
}

/** What a turn is made with. */
export interface TurnParts {
  catalogue: Catalogue
  desk: QuestionDesk
  tools: readonly Tool[]
  action: Omit<ActionContext, 'signal' | 'language'>
  limits: ChatSettings
  /** Absent: without a model. */
  model?: ChatModel
  /** Whether figures that only the model asked for are told at once; else its reading is put to the person first. */
  modelReads: (language: Language) => boolean
  /** The prompt of a choice: the fixed part first, then the slice, then the question. */
  choiceOf: (choice: ToolChoice) => {
    messages: readonly ChatMessage[]
    version: string
    parameters: { temperature?: number; maxTokens?: number }
  }
  read: (question: string, previous: TypedQuery | undefined) => Promise<QuestionReading>
  /** Where a question belongs. */
  route: (question: string) => Route
  /** The query of an accepted pair. */
  pairOf: (question: string) => TypedQuery | undefined
  /** Keeps a correction as a proposal, tried on the accepted pairs. */
  keepCorrection: (correction: Correction) => Promise<{ id: string; tried: readonly TriedPair[] }>
  /** Takes a kept correction into force. @returns false where there is none */
  acceptCorrection: (id: string) => boolean
  /** A typed query in words, for options that ask back. */
  readBack: (query: TypedQuery) => Record<Language, string>
  /** Checked sentences of an answer, those by rule first. */
  sentencesOf: (
    found: readonly FoundCall[],
    asked: { question: string; language: Language; model: ChatModel | undefined; signal: AbortSignal },
  ) => AsyncIterable<AnswerSentence>
  /** What is there already that answers the same. */
  existing: (tool: string, input: Record<string, unknown>, language: Language) => readonly Link[]
  /** Which of some ids are those of customers. */
  customersAmong: (ids: readonly string[]) => Promise<ReadonlySet<string>>
}

/** A question in its talk. */
export interface Asked {
  talk: string
  question: string
  language: Language
  lifted: boolean
  signal: AbortSignal
  /** The turns of the talk before this one. */
  before: readonly Turn[]
}
