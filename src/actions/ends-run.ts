import { ShoalError } from '../workspace/errors.ts'
import { ModelError } from '../writing/models/model-error.ts'

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

/** A failure of a chain is that of its first model, with those of the others. */
const failuresIn = (error: ShoalError): readonly ShoalError[] =>
  error instanceof ModelError ? [error, ...(error.evidence.others ?? [])] : [error]

/** Whether a failure ends a run of many items, which keeps what it has, or only one of them: of a chain, every model must have failed for good. */
export const endsRun = (error: unknown): boolean =>
  !(error instanceof ShoalError) ||
  error.code.startsWith('workspace/') ||
  failuresIn(error).every(({ code }) => ending.has(code))

/** Items in a row for which providers are down before a run gives up; each has waited for them several times by then. */
const patience = 3

/** Decides during a run what ends it; a provider that stays down does too. */
export function runEnd(): { failed: (error: unknown) => boolean; succeeded: () => void } {
  let inARow = 0
  return {
    failed: (error) => {
      if (endsRun(error)) return true
      inARow = isAllDown(error) ? inARow + 1 : 0
      return inARow >= patience
    },
    succeeded: () => {
      inARow = 0
    },
  }
}

const isAllDown = (error: unknown): boolean =>
  error instanceof ShoalError &&
  failuresIn(error).every(({ code }) => code === 'models/breaker-open' || ending.has(code))
