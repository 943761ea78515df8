import type { ErrorCode, ErrorData } from '../../language/error-data.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { TokenUsage } from './chat-model.ts'

/** Every way in which a model can fail to answer. */
export type ModelErrorCode = Extract<ErrorCode, `models/${string}`>

/** What is known of a failure besides its sentence. It may quote data, so it is for the program and never shown. */
export interface ModelEvidence {
  /** The raw text, as far as it came. */
  text?: string
  usage?: TokenUsage
  /** The provider’s word for why it stopped. */
  finish?: string
  /** HTTP status. */
  status?: number
  /** How long the provider asks to wait, in milliseconds. */
  retryAfter?: number
  /** Failures of the models that were asked after this one. */
  others?: readonly ModelError[]
}

/** A failure of a model, by its kind: retry, fallback and repair decide on the code, never on words of a message. */
export class ModelError<C extends ModelErrorCode = ModelErrorCode> extends ShoalError<C> {
  readonly evidence: ModelEvidence

  constructor(code: C, data: ErrorData[C], evidence: ModelEvidence = {}, cause?: unknown) {
    super(code, data, cause)
    this.name = 'ModelError'
    this.evidence = evidence
  }
}

const passing: ReadonlySet<ErrorCode> = new Set<ModelErrorCode>([
  'models/rate-limit',
  'models/server',
  'models/timeout',
  'models/connection-cut',
  'models/unfinished',
])

/** Whether the same request may succeed a little later. */
export const isPassing = (error: unknown): error is ModelError => error instanceof ModelError && passing.has(error.code)

const ofTheAnswer: ReadonlySet<ErrorCode> = new Set<ModelErrorCode>([
  'models/not-the-form',
  'models/cut-off',
  'models/empty',
  'models/refusal',
  'models/content-filter',
  'models/unfinished',
])

/** Whether the model was asked and its answer is none: another request may fare better, and words by rule can stand in for this one. */
export const isOfTheAnswer = (error: unknown): error is ModelError =>
  error instanceof ModelError && ofTheAnswer.has(error.code)

const down: ReadonlySet<ErrorCode> = new Set<ModelErrorCode>([
  'models/server',
  'models/timeout',
  'models/connection-cut',
  'models/refused-connection',
])

/** Whether it says that the provider is down, rather than that this request is at fault. */
export const isProviderDown = (error: unknown): boolean => error instanceof ModelError && down.has(error.code)
