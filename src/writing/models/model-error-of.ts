import { ShoalError } from '../../workspace/errors.ts'
import { type Failure, readFailure } from './failure.ts'
import { ModelError, type ModelEvidence } from './model-error.ts'
import { retryAfter } from './retry-after.ts'
import { scrub, scrubbedCause } from './scrub.ts'

/** Whom a failure is about. */
export interface Asked {
  /** Name of the model as its provider calls it. */
  model: string
  /** Origin of the server: no path and no key. */
  server: string
  secrets: readonly string[]
}

const unreachable =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ERR_TLS_.*|CERT_.*|.*SELF_SIGNED.*|UNABLE_TO_.*)$/
const cut = /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_BODY_TIMEOUT|ERR_STREAM_PREMATURE_CLOSE)$/
const tooSlow = /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT)$/

/**
 * A failure of a provider’s library as one of ours, told by status and codes alone.
 * @param evidence what had come of the answer by then; with text in it, a failure of the connection means that it was cut
 */
export function modelErrorOf(
  error: unknown,
  { model, server, secrets }: Asked,
  signal: AbortSignal,
  now: number,
  evidence: ModelEvidence = {},
): ShoalError {
  if (signal.aborted) return new ShoalError('run/cancelled', {})
  if (error instanceof ShoalError) return error
  const failure = readFailure(error)
  const wait = failure.headers === undefined ? undefined : retryAfter(failure.headers, now)
  const known: ModelEvidence = {
    ...(evidence.text === undefined ? {} : { ...evidence, text: scrub(evidence.text, secrets) }),
    ...(failure.status === undefined ? {} : { status: failure.status }),
    ...(wait === undefined ? {} : { retryAfter: wait }),
  }
  const cause = scrubbedCause(error, secrets)
  const status = failure.status ?? 0
  switch (kindOf(failure, evidence.text !== undefined)) {
    case 'rate-limit':
      return new ModelError(
        'models/rate-limit',
        wait === undefined ? { model } : { model, seconds: wait / 1000 },
        known,
        cause,
      )
    case 'bad-request': {
      const { parameter } = failure
      const plain =
        parameter !== undefined && /^[\w.[\]]{1,60}$/.test(parameter) && !scrub(parameter, secrets).includes('•')
      return new ModelError(
        'models/bad-request',
        plain ? { model, status, parameter } : { model, status },
        known,
        cause,
      )
    }
    case 'server':
      return new ModelError('models/server', { model, status }, known, cause)
    case 'unknown-model':
      return new ModelError('models/unknown-model', { model, server }, known, cause)
    case 'refused-connection':
      return new ModelError('models/refused-connection', { model, server }, known, cause)
    case 'not-a-chat-server':
      return new ModelError('models/not-a-chat-server', { model, server }, known, cause)
    case 'unknown':
      return new ModelError('models/unknown', { model, detail: cause.name }, known, cause)
    case 'wrong-key':
      return new ModelError('models/wrong-key', { model }, known, cause)
    case 'not-allowed':
      return new ModelError('models/not-allowed', { model }, known, cause)
    case 'quota':
      return new ModelError('models/quota', { model }, known, cause)
    case 'too-long':
      return new ModelError('models/too-long', { model }, known, cause)
    case 'content-filter':
      return new ModelError('models/content-filter', { model }, known, cause)
    case 'cut-off':
      return new ModelError('models/cut-off', { model }, known, cause)
    case 'timeout':
      return new ModelError('models/timeout', { model }, known, cause)
    case 'connection-cut':
      return new ModelError('models/connection-cut', { model }, known, cause)
  }
}

type Kind =
  | 'rate-limit'
  | 'bad-request'
  | 'server'
  | 'unknown-model'
  | 'refused-connection'
  | 'not-a-chat-server'
  | 'unknown'
  | 'wrong-key'
  | 'not-allowed'
  | 'quota'
  | 'too-long'
  | 'content-filter'
  | 'cut-off'
  | 'timeout'
  | 'connection-cut'

/** The provider’s own codes say more than a status, and a status more than a broken connection. */
function kindOf({ names, status, codes, network }: Failure, begun: boolean): Kind {
  const has = (...any: string[]): boolean => codes.some((code) => any.includes(code))
  if (has('insufficient_quota', 'billing_hard_limit_reached') || status === 402) return 'quota'
  if (
    has('context_length_exceeded', 'exceed_context_size_error') ||
    status === 413 ||
    names.includes('ContextOverflowError')
  )
    return 'too-long'
  if (has('content_filter', 'content_policy_violation') || names.includes('ContentFilterFinishReasonError'))
    return 'content-filter'
  if (names.includes('LengthFinishReasonError')) return 'cut-off'
  if (has('invalid_api_key', 'MODEL_AUTHENTICATION') || status === 401) return 'wrong-key'
  if (has('model_not_found', 'MODEL_NOT_FOUND') || status === 404) return 'unknown-model'
  if (has('rate_limit_exceeded', 'MODEL_RATE_LIMIT') || status === 429) return 'rate-limit'
  if (status === 403) return 'not-allowed'
  if (status === 408) return 'timeout'
  if (status !== undefined && status >= 500) return 'server'
  if (status !== undefined && status >= 400) return 'bad-request'
  if (network.some((code) => tooSlow.test(code)) || names.includes('TimeoutError')) return 'timeout'
  if (network.some((code) => unreachable.test(code))) return 'refused-connection'
  if (network.some((code) => cut.test(code)) || begun) return 'connection-cut'
  // An error that came inside a stream that had begun well has codes, and no status.
  if (has('server_error', 'api_error', 'overloaded_error')) return 'server'
  if (names.includes('SyntaxError') || names.includes('ZodError')) return 'not-a-chat-server'
  return names.includes('APIConnectionError') ? 'refused-connection' : 'unknown'
}
