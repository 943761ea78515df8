import type { Turn } from '../../agent/turn/turn.ts'

/** 0 for every outcome but a failure, which is ours (1) or something about the model or the workspace (2); 130 when it was stopped. */
export function exitCodeOfTurn({ outcome }: Pick<Turn, 'outcome'>, signal: AbortSignal): 0 | 1 | 2 | 130 {
  if (outcome.kind !== 'failed') return 0
  if (signal.aborted) return 130
  return outcome.code.startsWith('internal/') ? 1 : 2
}
