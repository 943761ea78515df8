import type { FaultCode } from '../checker/fault.ts'
import type { Attempt } from '../evaluation/attempt.ts'

/** A fault of answers, how many lines had it, and some of them. */
export interface Failure {
  fault: FaultCode
  lines: number
  examples: string[]
}

const mostExamples = 2

/**
 * The faults of attempts, the commonest first, each with a few of its lines.
 * @param values false: of the lines only what a model may see that gets no values
 */
export function failuresOf(attempts: readonly Attempt[], { values }: { values: boolean }): Failure[] {
  const found = attempts.flatMap(({ lines }) =>
    lines.flatMap(({ faults, words, masked }) => faults.map((fault) => ({ fault, line: values ? words : masked }))),
  )
  return [...Map.groupBy(found, ({ fault }) => fault)]
    .map(
      ([fault, own]): Failure => ({
        fault,
        lines: own.length,
        examples: [...new Set(own.map(({ line }) => line))].slice(0, mostExamples),
      }),
    )
    .toSorted((a, b) => b.lines - a.lines || (a.fault < b.fault ? -1 : 1))
}
