import { ShoalError } from '../../workspace/errors.ts'

/** The error of ours that LangChain wrapped, or what it threw itself. */
export function ownError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return new ShoalError('run/cancelled', {}, error)
  let inner: unknown = error
  while (inner instanceof Error && !(inner instanceof ShoalError)) inner = inner.cause
  return inner instanceof ShoalError ? inner : error
}
