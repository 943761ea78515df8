import { ShoalError } from '../workspace/errors.ts'

export const isBudget = (error: unknown): boolean => error instanceof ShoalError && error.code === 'models/budget'

/** What no other item would escape either. */
const ending: ReadonlySet<string> = new Set([
  'models/budget',
  'models/no-price',
  'models/no-key',
  'models/wrong-key',
  'models/not-allowed',
  'models/unknown-model',
  'models/quota',
  'models/refused-connection',
  'models/not-a-chat-server',
  'run/cancelled',
  'prompts/invalid',
])

/** Whether a failure ends a run of many items, which keeps what it has, or only one of them. */
export const endsRun = (error: unknown): boolean =>
  !(error instanceof ShoalError) || ending.has(error.code) || error.code.startsWith('workspace/')
