import { ModelError } from '../models/model-error.ts'

/** A batch as its provider tells of it. */
export interface ProviderBatch {
  id: string
  /** validating, in_progress, finalizing, completed, failed, expired, cancelling, cancelled; others are taken as not ended. */
  status: string
  /** Files of what was sent, answered, and refused. */
  files: { input?: string; output?: string; errors?: string }
  counts: { completed: number; failed: number; total: number }
  /** The provider's code for why it took none of it. */
  reason?: string
}

/** What a provider does with batches. @throws ShoalError: models/…, run/cancelled */
export interface BatchService {
  /** Hands requests in, a line each. @param label finds the batch again where its maker was killed */
  handIn: (lines: readonly string[], label: string, signal: AbortSignal) => Promise<ProviderBatch>
  /** @param since milliseconds since 1970: it was not made before */
  find: (label: string, since: number, signal: AbortSignal) => Promise<ProviderBatch | undefined>
  /** undefined: the provider has no such batch (any more). */
  look: (id: string, signal: AbortSignal) => Promise<ProviderBatch | undefined>
  /** Lines of a file; none where it is gone. */
  read: (file: string, signal: AbortSignal) => Promise<string[]>
  /** Takes away what was sent for a batch that was never made. */
  letGo: (label: string, signal: AbortSignal) => Promise<void>
  /** Takes files away; that one is gone already is no failure. */
  remove: (files: readonly string[], signal: AbortSignal) => Promise<void>
}

const ends: ReadonlySet<string> = new Set(['completed', 'failed', 'expired', 'cancelled'])

/** Whether nothing more will come of it. */
export const hasEnded = ({ status }: ProviderBatch): boolean => ends.has(status)

/** Whether the provider certainly made no batch. After a cut connection nobody knows, and the next run looks. */
export function madeNothing(error: unknown): boolean {
  if (!(error instanceof ModelError)) return false
  const { status = 0 } = error.evidence
  return error.code === 'models/no-batches' || (status >= 400 && status < 500 && status !== 408)
}
