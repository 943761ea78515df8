/** What can be read of a failure that a provider’s library threw, whichever library it is. */
export interface Failure {
  /** Its names and classes, from the failure inwards. */
  names: readonly string[]
  /** HTTP status, where there was an answer. */
  status: number | undefined
  /** The provider’s codes for what is wrong: code and type of OpenAI’s errors, LangChain’s own code. */
  codes: readonly string[]
  /** The part of the request at fault, as the provider calls it. */
  parameter: string | undefined
  headers: { get: (name: string) => string | null } | undefined
  /** Codes of the network, from the failure inwards: ECONNREFUSED and the like. */
  network: readonly string[]
}

/** Reads a failure by its structure. */
export function readFailure(error: unknown): Failure {
  const chain = causes(error)
  const first = <T>(read: (part: object) => T | undefined): T | undefined => {
    for (const part of chain) {
      const found = read(part)
      if (found !== undefined) return found
    }
    return undefined
  }
  const texts = (...keys: string[]): string[] =>
    chain.flatMap((part) =>
      keys.flatMap((key) => textOf(member(part, key)) ?? textOf(member(member(part, 'error'), key)) ?? []),
    )
  return {
    names: chain.flatMap((part) => [textOf(member(part, 'name')) ?? [], part.constructor?.name ?? []].flat()),
    status: first((part) => numberOf(member(part, 'status')) ?? numberOf(member(part, 'statusCode'))),
    codes: texts('code', 'type', 'lc_error_code'),
    parameter: first((part) => textOf(member(part, 'param'))),
    headers: first(
      (part) => headersOf(member(part, 'headers')) ?? headersOf(member(member(part, 'response'), 'headers')),
    ),
    network: chain.flatMap((part) => textOf(member(part, 'code')) ?? []),
  }
}

/** A failure and what caused it, outermost first; of several attempts to connect, each. */
function causes(error: unknown, depth = 0): object[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const several = error instanceof AggregateError ? error.errors.flatMap((one) => causes(one, depth + 1)) : []
  return [error, ...several, ...causes(member(error, 'cause'), depth + 1)]
}

const member = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null && key in of ? Reflect.get(of, key) : undefined
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Headers come as the standard class, or as an object with lower-case names. */
function headersOf(value: unknown): Failure['headers'] {
  if (value instanceof Headers) return value
  if (typeof value !== 'object' || value === null) return undefined
  return { get: (name) => textOf(Reflect.get(value, name)) ?? null }
}
